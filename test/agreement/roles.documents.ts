// Documents and what they say of roles. Every name and every duty is marked; what is not marked is not to be found.

export const documents: readonly { readonly claim: string; readonly marked: string }[] = [
  {
    claim: 'English: inflected forms are one role, compounds are others',
    marked: `# Team charter

The ⟦team lead⟧{teamlead} decides on ⟪the rota⟫{decides teamlead}. Ask your ⟦team lead⟧{teamlead} ⟪before you swap⟫{asked teamlead}.
Both ⟦team leads⟧{teamlead} are responsible for ⟪the induction of newcomers⟫{answers teamlead}. A ⟦manager's⟧{manager} word is not needed.
The ⟦rota manager⟧{rotamanager} must ⟪publish the plan by Monday⟫{does rotamanager}.
`,
  },
  {
    claim: 'English: a verb is no role, nor is management of things',
    marked: `# Leadership principles

Leading is work: it leads to results, and good change management heads off trouble.
`,
  },
  {
    claim: 'English: heads of something, boards and people',
    marked: `---
type: policy
owner: ⟦Ines Berg⟧{person:ines berg}
---

# Travel policy

The ⟦head of operations⟧{headofoperations} approves ⟪trips outside Europe⟫{decides headofoperations}. ⟪The travel budget⟫{decides board} is set by the ⟦board⟧{board}.
⟦Ines Berg⟧{person:ines berg} looks after ⟪this policy⟫{answers person:ines berg}. She ⟪updates it every spring⟫{does person:ines berg}.
`,
  },
  {
    claim: 'English: what a duty is about ends where a reason, an objection or another clause begins',
    marked: `# Team charter

⟪Above that they ask the ⟦team lead⟧{teamlead}⟫{asked teamlead}, because larger sums have to be booked. The ⟦team lead⟧{teamlead} answers for ⟪customer satisfaction⟫{answers teamlead} but has no say in staffing.
⟪Whoever is stuck asks the ⟦coach⟧{coach}⟫{asked coach}, who is free of calls until noon. The ⟦planner⟧{planner} decides on ⟪swaps⟫{decides planner}, since she has the plan.
The ⟦planner⟧{planner} decides on ⟪the rota⟫{decides planner}, and the ⟦coach⟧{coach} decides on ⟪breaks⟫{decides coach}.
`,
  },
  {
    claim: 'English: nobody owns what is their own, she is whom the sentence names, and an organisation is no person',
    marked: `# ⟪Leadership principles⟫{answers headofpeople}

**Owner:** ⟦Head of People⟧{headofpeople}, Oakhurst Libraries.

⟦Directors⟧{director} arrange their own pattern and are exempt.

⟦Branch librarians⟧{branchlibrarian} decide on ⟪events⟫{decides branchlibrarian}. Larger sums go to the ⟦Head of Service⟧{headofservice}, since the rules require it; she ⟪answers within ten days⟫{does headofservice}.
`,
  },
  {
    claim: 'English: lists below a lead-in and below a heading',
    marked: `# Team charter

## ⟦Shift lead⟧{shiftlead}

- ⟪keeps the log⟫{does shiftlead}
- decides on ⟪breaks⟫{decides shiftlead}

## Who does what

The ⟦product owner⟧{productowner} decides:

- ⟪what is built next⟫{decides productowner}

- **⟦Scrum master⟧{scrummaster}**: ⟪the retrospectives⟫{answers scrummaster}
`,
  },
  {
    claim: 'English: a table of areas, with people and advice',
    marked: `# Team charter

| Area | Owner | Ask first |
| --- | --- | --- |
| ⟪Rota⟫{answers person:marit, asked safetyrepresentative} | ⟦Marit⟧{person:marit} | ⟦safety representative⟧{safetyrepresentative} |
| ⟪Budget⟫{answers financemanager} | ⟦Finance manager⟧{financemanager} | nobody |

⟦Marit⟧{person:marit} decides on ⟪swaps⟫{decides person:marit}.
`,
  },
  {
    claim: 'English: letters of a responsibility table',
    marked: `# Team charter

| Task | ⟦Team lead⟧{teamlead} | ⟦Planner⟧{planner} |
| --- | --- | --- |
| ⟪Rota⟫{answers teamlead, does planner} | A | R |
| ⟪Holidays⟫{answers teamlead, asked planner} | A | C |
`,
  },
  {
    claim: 'English: a name ends where emphasis, a link or a bar does, and an “&” is part of it',
    marked: `# ⟪Team charter⟫{answers person:anna berg}

**⟦Rota manager⟧{rotamanager}** ⟦Anna⟧{person:anna berg} swaps shifts with the **⟦product owner⟧{productowner}**
⟦Lead⟧{lead}: nobody yet.

Owner: ⟦Anna Berg⟧{person:anna berg} | Valid from Monday. The ⟦Head of People & Premises⟧{headofpeople&premises} answers for ⟪the keys⟫{answers headofpeople&premises}. The [Rota](rota.md) ⟦manager⟧{manager} is new.

The ⟦product
owner⟧{productowner} is the same one.
`,
  },
  {
    claim: 'English: an owner and what she is, a head of something, in the front matter',
    marked: `---
type: policy
owner: ⟦Ines Berg⟧{person:ines berg}, ⟦head of operations⟧{headofoperations}
---

# Travel policy

The ⟦head of operations⟧{headofoperations} approves ⟪trips⟫{decides headofoperations}.
`,
  },
  {
    claim: 'English: a board on the wall, a price a head, a month and a number are nobody and belong to no name',
    marked: `# Team charter

Put it on the board. It costs £90 a head. In May and November ⟦everyone⟧{everyone} ⟪answers the survey⟫{does everyone}. Our 40 ⟦staff⟧{staff} know that access management is hard.
`,
  },
  {
    claim: 'English: two people in one cell, a first name, a name of three words, and what somebody is',
    marked: `# Team charter

| Area | Owner |
| --- | --- |
| ⟪Rota⟫{answers person:ann, answers person:bo} | ⟦Ann⟧{person:ann} + ⟦Bo⟧{person:bo} |
| Sales talks | Customer Solutions |
| ⟪Stock⟫{answers person:eva falk} | ⟦Eva Falk⟧{person:eva falk} |
| ⟪Tools⟫{answers person:eva falk} | ⟦Eva⟧{person:eva falk} |

- ⟦Anna Maria Berg⟧{person:anna maria berg}, ⟦team lead⟧{teamlead}

⟦Anna Maria Berg⟧{person:anna maria berg}, ⟦team lead⟧{teamlead}, is away. ⟦Ann⟧{person:ann} decides on ⟪swaps⟫{decides person:ann}.
`,
  },
  {
    claim: 'svenska: böjda former är en roll, sammansättningar är andra',
    marked: `# Teamöverenskommelse

⟦Teamledaren⟧{teamledare} beslutar om ⟪schemat⟫{decides teamledare}. Fråga ⟦teamledaren⟧{teamledare} ⟪när du vill byta⟫{asked teamledare}. ⟦Teamledarens⟧{teamledare} beslut går att ifrågasätta.
För ⟪budgeten⟫{answers enhetschef} ansvarar ⟦enhetschefen⟧{enhetschef}. ⟦Närmaste chef⟧{närmastechef} ska ⟪svara inom en vecka⟫{does närmastechef}.
⟪Inköpen⟫{decides enhetschef} beslutas av ⟦enhetschefen⟧{enhetschef}. Alla ⟦chefer⟧{chef} och ⟦VD:n⟧{vd} är med.
`,
  },
  {
    claim: 'svenska: den som inte frågas, och det som inte säger något',
    marked: `# Medarbetarpolicy

Priserna läggs fast utan att ⟦kundansvarig⟧{kundansvarig} tillfrågas. ⟦HR-chefen⟧{hrchef} ordnar utbildning för den som behöver det. ⟦Teamledaren⟧{teamledare} beslutar om ⟪schemat⟫{decides teamledare}, eftersom ingen annan ser hela veckan.
`,
  },
  {
    claim: 'svenska: tabell, lista och person',
    marked: `# Uppdragsbeskrivning

| Område | Ansvarig | Frågas först |
| --- | --- | --- |
| ⟪Schema⟫{answers schemaläggare, asked skyddsombud} | ⟦schemaläggaren⟧{schemaläggare} | ⟦skyddsombudet⟧{skyddsombud} |
| ⟪Inköp⟫{answers person:aisha holm} | ⟦Aisha Holm⟧{person:aisha holm} | |

⟦Verkstadschefen⟧{verkstadschef}:

- ⟪håller morgonmötet⟫{does verkstadschef}
- bestämmer ⟪ordningen i verkstaden⟫{decides verkstadschef}
`,
  },
  {
    claim: 'svenska: vad vi gör, gör ingen annan, och den som frågar blir inte frågad',
    marked: `# Teamöverenskommelse

⟦Schemaläggaren⟧{schemaläggare} ⟪tar emot förslag⟫{does schemaläggare}, och vi beslutar om dem tillsammans. Därefter frågar ⟦teamledaren⟧{teamledare} vad som saknas. Fråga ⟦teamledaren⟧{teamledare} ⟪innan du byter⟫{asked teamledare}.
`,
  },
  {
    claim: 'svenska: områden, lägenheter och målgrupper är ingen, inte heller ledning i allmänhet',
    marked: `# Medarbetarpolicy

Ansvarsområden, befogenheter och lägenheter beskrivs för varje målgrupp. God ledning är ett hantverk, men skolans ⟦ledning⟧{ledning} och ⟦ledningen⟧{ledning} är några.
Ett ⟦fackligt ombud⟧{fackligtombud} och de ⟦fackliga ombuden⟧{fackligtombud} är med.
`,
  },
  {
    claim: 'svenska: förslag och underlag är inga lag, beslag ingen chef',
    marked: `# Medarbetarpolicy

Förslag och underlag skickas in i god tid. Handledning ges vid behov, och inledningen är kort.
`,
  },
  {
    claim: 'dansk: bøjede former er én rolle, sammensætninger er andre',
    marked: `# Teamkontrakt

⟦Teamlederen⟧{teamleder} beslutter ⟪vagtplanen⟫{decides teamleder}. ⟦Teamlederens⟧{teamleder} ord vejer. Alle ⟦teamledere⟧{teamleder} skal ⟪svare inden fredag⟫{does teamleder}.
Ved sygdom ringer ⟦vagtlederen⟧{vagtleder} ⟪til vikarerne⟫{does vagtleder}. ⟦Nærmeste leder⟧{nærmesteleder} er ansvarlig for ⟪opfølgningen⟫{answers nærmesteleder}.
⟪Budgettet⟫{decides afdelingschef} besluttes af ⟦afdelingschefen⟧{afdelingschef}. Hun ⟪leder mødet⟫{does afdelingschef}.
`,
  },
  {
    claim: 'dansk: grunden hører ikke med, og den, man spørger til, bliver ikke spurgt',
    marked: `# Teamkontrakt

Over 800 kr. beslutter ⟦teamlederen⟧{teamleder} ⟪samme dag⟫{decides teamleder}, fordi beløbet skal konteres. ⟦Vagtlederen⟧{vagtleder} ⟪holder en samtale om måneden⟫{does vagtleder} og spørger til sin egen ⟦ledelse⟧{ledelse}. ⟪Ændringer⟫{decides nærmesteleder} skal godkendes af ⟦nærmeste leder⟧{nærmesteleder}.
`,
  },
  {
    claim: 'dansk: vedligehold er intet hold, god ledelse er ingen, og chauffører fører',
    marked: `# Personalepolitik

Vi siger til, når noget ikke går, som det skal, og hvis det bliver for meget.
Vedligehold og god ledelse kræver tid, og det er vi ikke alene om. ⟦Ledelsen⟧{ledelse} forbeholder sig ret til at tale med ⟦chaufførerne⟧{chauffør}. Hver uge får hver ⟦faglig leder⟧{fagligleder} en liste, en pr. ⟦faglig leder⟧{fagligleder} den første dag, og ⟦ledere⟧{leder} er på gulvet som skolens ⟦leder⟧{leder}.
`,
  },
  {
    claim: 'dansk: billeder er ingen ledere, forhold ingen hold',
    marked: `# Personalepolitik

Billeder hænger på væggen. Forholdene er gode, og indholdet plejer at holde.
`,
  },
  {
    claim: 'dansk: tabel, bogstaver og adjektiviske roller',
    marked: `# Teamkontrakt

Her står, hvem der gør hvad, så alle ved det og ikke behøver at spørge.

| Opgave | ⟦Teamleder⟧{teamleder} | Den ⟦kvalitetsansvarlige⟧{kvalitetsansvarlig} |
| --- | --- | --- |
| ⟪Vagtplan⟫{answers teamleder, does kvalitetsansvarlig} | A | U |
| ⟪Audit⟫{answers kvalitetsansvarlig, informed teamleder} | I | A |

Den ⟦kvalitetsansvarlige⟧{kvalitetsansvarlig} bestemmer ⟪tidspunktet⟫{decides kvalitetsansvarlig}.
`,
  },
];
