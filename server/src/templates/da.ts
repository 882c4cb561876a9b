// Dokumenter at begynde med, på dansk.

const charter = `---
type: charter
lang: da
owner: "[Hvem vedligeholder aftalen?=Mira Olsen, teamleder i kundeservice]"
effective: "[Fra hvornår gælder den?=2026-03-02]"
review: "[Hvornår læser vi den igen?=2026-09-15]"
---

# Teamkontrakt for [Hvilket team?=kundeservice]

## Vores opgave

Vi [Hvad er vi her for, og for hvem?=svarer på spørgsmål om regninger og ordrer], så [Hvad bliver bedre for dem?=kunden kun behøver at ringe én gang].

## Vores ramme

- Vi bestemmer selv, [Hvad beslutter teamet selv?=hvordan vi deler vagterne, og hvordan vi formulerer vores svar].
- Hver af os må [Hvad må en af os bruge eller love?=kreditere op til 1.500 kr.]
- Det her kan vi ikke ændre: [Hvad, og hvorfor?=åbningstiden, fordi aftalen om omstillingen bestemmer den].

## Sådan ved vi, at vi lykkes

- [Hvilket resultat kan alle se?=Otte ud af ti sager er klaret i første samtale] senest [Hvornår?=den 31. december 2026].
- [Hvilket resultat mere?=Ingen har mere end to sene vagter i træk].

## Hvem svarer for hvad

| Område | Ansvarlig | Spørger til råds |
| --- | --- | --- |
| [Første område=Vagtplanen] | [Hvem har ansvaret?=Jonas Berg] | [Hvem berører det?=kollegerne i kundeservice] |
| [Andet område=Brevskabelonerne] | [Hvem har ansvaret?=Asha Rao] | [Hvem berører det?=økonomi og jura] |
| [Tredje område=Introduktion af nye] | [Hvem har ansvaret?=Sofie Lind] | [Hvem berører det?=de to nyeste] |

## Hvad vi kan forvente af hinanden

Som kolleger [Hvad skylder vi hinanden?=hjælper vi til, når der er kø, og siger til, så snart vi selv har brug for hjælp].

Teamlederen:

- forklarer [Hvad, og hvornår?=grundene til en beslutning, før den træder i kraft]
- fjerner [Hvilke forhindringer, hvor hurtigt?=forhindringer, som vi ikke selv kan rydde af vejen, inden fem arbejdsdage]
- spørger os, [Hvad, hvor tit?=hvad hun kan gøre bedre, en gang i kvartalet]

## Sådan holder vi kontakten

Vi mødes [Hvornår, hvor tit?=hver mandag kl. 9.00] og taler om, [Hvad?=hvad der står i vejen, og hvad vi har brug for fra hinanden]. Hver af os har en samtale med teamlederen [Hvor tit?=hver fjerde uge]. Vi takker den, der [Hvornår bliver godt arbejde set?=har hjulpet os videre, før vi går i gang].

## Hjælp og oplæring

Har man brug for hjælp, går man til [Hvem?=kollegaen på støttevagten eller til teamlederen]. Hver af os har [Hvor meget tid eller hvor mange penge?=fire dage og 6.000 kr. om året til kurser].

## Spørgsmål og ændringer

Alle kan foreslå en ændring af aftalen [Hvordan og hvor?=på mandagsmødet eller med en besked til den, der vedligeholder den], og får svar inden [Hvor hurtigt?=to uger].

## Når noget går galt

Vi leder efter årsager, ikke efter syndebukke: [Hvad gør vi, og hvornår?=inden en uge sætter vi os en halv time, taler om, hvad der skete, og skriver ned, hvad vi lærer].
`;

const policy = `---
type: policy
lang: da
owner: "[Hvem vedligeholder politikken?=Nadia Brandt, HR-partner]"
effective: "[Fra hvornår gælder den?=2026-03-02]"
review: "[Hvornår læses den igen?=2027-02-01]"
---

# Politik for [Hvad handler den om?=hjemmearbejde]

## Hvorfor vi har en politik

Vi vil [Hvad vil I gøre muligt?=gøre det muligt at få arbejde og liv til at hænge sammen], fordi [Hvorfor betyder det noget her?=den, der selv kan forme sin dag, gør et bedre arbejde og bliver længere].

## Hvad den er til for

Politikken hjælper [Hvem, med hvad?=hvert team med at aftale, hvor og hvornår det arbejder], så [Hvad bliver bedre?=ingen behøver at spørge to gange, og kunderne kan få fat i os].

## Hvem den gælder for, og hvad man selv bestemmer

- Den gælder for [Hvem er omfattet?=alle medarbejdere på kontorerne].
- Hvert team bestemmer, [Hvad afgøres tæt på arbejdet?=hvilke dage det mødes på kontoret].
- Hver medarbejder må selv [Hvad vælger man frit?=vælge arbejdssted de andre dage].
- Grænsen går ved [Hvor ender friheden, og hvorfor?=fortroligt materiale, som bliver på kontoret, fordi loven kræver det].

## Hvem svarer for hvad

- [Hvilken rolle?=Afdelingslederen] har ansvaret for, [Hvad præcist?=at hvert team har en aftale om kontordage].
- [Hvilken rolle mere?=IT-chefen] har ansvaret for, [Hvad præcist?=at udstyret virker derhjemme].

## Hvad vi kan forvente af hinanden

Medarbejderne [Hvad forventes af dem?=holder deres kalender ajour og kommer de aftalte dage].

Lederne:

- forklarer, [Hvad, og hvornår?=hvorfor en kontordag er nødvendig, før den bliver aftalt]
- svarer [På hvad, hvor hurtigt?=på spørgsmål inden to dage]
- spørger [Hvem, hvad, hvor tit?=hver af os to gange om året, hvad der virker, og hvad der ikke gør]

## Sådan ser vi, at det virker

- [Hvilket resultat kan alle se?=Otte ud af ti medarbejdere siger i årets undersøgelse, at de kan planlægge deres uge].
- [Hvilket resultat mere?=Kunderne kan få fat i hvert team alle hverdage mellem 9.00 og 15.00].

## Hjælp

Har man brug for hjælp, går man til [Hvem, med hvad?=IT-hjælpen med udstyr og til sin leder med alt andet]. Nye kolleger får [Hvilken introduktion?=en makker og en introduktion i den første uge].

## Spørgsmål, forslag og indvendinger

Alle kan [Hvordan stiller man spørgsmål eller ændrer?=skrive til den, der vedligeholder politikken, eller tage det op i samarbejdsudvalget]. Vi svarer inden [Hvor hurtigt?=to uger] og fortæller hvorfor.

## Når det ikke virker

Når noget går galt, [Hvad sker der så?=taler teamet om, hvad der skete, og ændrer sin aftale; ingen får skylden for at have prøvet].

## Opfølgning

Den, der vedligeholder politikken, gennemgår den sammen med [Med hvem?=samarbejdsudvalget og tre team] [Hvor tit?=hver februar] og fortæller, [Hvad?=hvad der er ændret, og hvorfor].
`;

const principles = `---
type: principles
lang: da
owner: "[Hvem vedligeholder principperne?=Erik Lund, direktør]"
effective: "[Fra hvornår gælder de?=2026-03-02]"
review: "[Hvornår læser vi dem igen?=2027-01-15]"
---

# Ledelsesprincipper for [Hvilket hus?=havneselskabet]

De gælder for [Hvem er omfattet?=alle, der leder mennesker her, fra vagtlederen til direktøren]. Vi har dem, fordi [Hvorfor betyder de noget her?=den, der bliver vist tillid, tør beslutte, og havnen har brug for beslutninger på kajen].

## Vi aftaler opgave, ramme og succes

Som ledere [Hvad gør vi?=aftaler vi med hvert team, hvad opgaven er, hvad teamet selv bestemmer, og hvordan vi ser, at det lykkes]. I praksis betyder det [Hvad kan man se?=en side for hvert team, som vi gennemgår sammen hver januar].

## Vi lægger beslutningen hos den, der ved

Som ledere [Hvad giver vi fra os?=lægger vi beslutningen hos den, der er tættest på arbejdet, med det budget, der hører til]. [Hvor langt rækker det?=Hver vagt beslutter selv om udgifter op til 20.000 kr.]

## Vi fortæller hvorfor

Som ledere [Hvad forklarer vi, og hvornår?=giver vi grundene til en beslutning, før den træder i kraft, og viser månedens tal til alle].

## Vi lytter, før vi beslutter

Alle kan [Hvordan får man indflydelse?=tage spørgsmål og indvendinger op på månedsmødet eller direkte med en hvilken som helst leder] og får svar inden [Hvor hurtigt?=en uge].

## Vi hjælper hinanden med at vokse

Hver medarbejder får [Hvilken hjælp og tid?=en udviklingssamtale to gange om året og fem dage til uddannelse]. Nye ledere får [Hvilken støtte?=en mentor og et kursus i det første år]. Vi takker [Hvordan mærker man, at godt arbejde bliver set?=ved navn og for det, der blev gjort, på hvert månedsmøde].

## Vi lærer af fejl

Når noget går galt, [Hvad gør vi først?=spørger vi, hvad der skete, og hvad vi kan lære, og begynder med vores egen del].

## Hvad vi forventer, og hvad du kan forvente af os

Vi forventer, [Hvad forventes af medarbejderne?=at du siger til samme dag, når noget står i vejen]. Du kan forvente af os, at vi [Hvad lover lederne?=svarer inden to dage, står ved det, du har besluttet, og spørger dig to gange om året, hvordan vi klarer os].

## Sådan ser vi, at vi lever efter dem

- [Hvilket resultat kan alle se?=Otte ud af ti medarbejdere siger i årets undersøgelse, at deres leder forklarer sine beslutninger].
- [Hvem følger op, hvornår?=Direktøren gennemgår svarene med samarbejdsudvalget hver november og fortæller, hvad vi vil ændre].
`;

export const da = { charter, policy, principles };
