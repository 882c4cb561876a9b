// Dokument att utgå från, på svenska.

const charter = `---
type: charter
lang: sv
owner: "[Vem förvaltar överenskommelsen?=Mira Olsson, gruppledare för kundtjänst]"
effective: "[Från när gäller den?=2026-03-02]"
review: "[När läser vi den igen?=2026-09-15]"
---

# Teamkontrakt för [Vilket team?=kundtjänst]

## Vårt uppdrag

Vi [Vad är vi till för, och för vem?=svarar på frågor om fakturor och beställningar] så att [Vad blir bättre för dem?=kunden bara behöver ringa en gång].

## Våra ramar

- Vi bestämmer själva [Vad beslutar teamet själv?=hur vi delar passen och hur vi formulerar våra svar].
- Var och en av oss får [Vad får en av oss lägga eller lova?=kreditera upp till 1 500 kronor].
- Det här ligger fast: [Vad går inte att ändra, och varför?=öppettiderna, eftersom avtalet med växeln styr dem].

## Så vet vi att vi lyckas

- [Vilket resultat kan alla se?=Åtta av tio ärenden är klara i första samtalet] senast [När?=den 31 december 2026].
- [Vilket resultat till?=Ingen har fler än två sena pass i rad].

## Vem svarar för vad

| Område | Ansvarig | Frågar om råd |
| --- | --- | --- |
| [Första området=Schemat] | [Vem har det?=Jonas Berg] | [Vilka berörs?=alla i kundtjänst] |
| [Andra området=Brevmallarna] | [Vem har det?=Asha Rao] | [Vilka berörs?=ekonomi och juridik] |
| [Tredje området=Introduktionen av nya kollegor] | [Vem har det?=Sofie Lind] | [Vilka berörs?=de två som började senast] |

## Vad vi kan vänta oss av varandra

Som kollegor [Vad är vi skyldiga varandra?=hjälper vi till när det är kö och säger till så snart vi själva behöver hjälp].

Gruppledaren:

- förklarar [Vad, och när?=skälen till ett beslut innan det börjar gälla]
- undanröjer [Vilka hinder, hur snabbt?=hinder som vi inte rår på själva, inom fem arbetsdagar]
- frågar oss [Vad, hur ofta?=vad hon kan göra bättre, en gång i kvartalet]

## Så stämmer vi av

Vi ses [När, hur ofta?=varje måndag klockan 9.00] och pratar om [Vad?=vad som står i vägen och vad vi behöver av varandra]. Var och en har ett enskilt samtal med gruppledaren [Hur ofta?=var fjärde vecka]. Vi tackar den som [När syns gott arbete?=har hjälpt oss framåt, innan vi går vidare].

## Stöd och utbildning

Den som behöver hjälp vänder sig till [Vem?=kollegan som har stödpasset eller till gruppledaren]. Var och en av oss har [Hur mycket tid eller pengar?=fyra dagar och 6 000 kronor om året för kurser].

## Frågor och ändringar

Alla kan föreslå en ändring av överenskommelsen [Hur och var?=på måndagsmötet eller med en rad till den som förvaltar den] och får svar inom [Hur snabbt?=två veckor].

## När något går fel

Vi letar orsaker, inte syndabockar: [Vad gör vi, och när?=inom en vecka sätter vi oss ner en halvtimme, går igenom vad som hände och skriver ner vad vi lär oss].
`;

const policy = `---
type: policy
lang: sv
owner: "[Vem förvaltar policyn?=Nadia Brandt, HR-partner]"
effective: "[Från när gäller den?=2026-03-02]"
review: "[När läses den igen?=2027-02-01]"
---

# Policy för [Vad handlar den om?=distansarbete]

## Varför vi har en policy

Vi vill [Vad vill ni göra möjligt?=att arbete och liv ska gå ihop], eftersom [Varför är det viktigt här?=den som själv kan forma sin dag gör ett bättre jobb och stannar längre].

## Vad den är till för

Policyn hjälper [Vem, med vad?=varje team att komma överens om var och när det arbetar] så att [Vad blir bättre?=ingen behöver fråga två gånger och kunderna får tag i oss].

## Vem den gäller och vad man bestämmer själv

- Den gäller [Vilka omfattas?=medarbetarna på kontoren].
- Varje team bestämmer [Vad avgörs nära arbetet?=vilka dagar det ses på kontoret].
- Varje medarbetare får själv [Vad väljer man fritt?=välja arbetsplats de andra dagarna].
- Gränsen går vid [Var tar friheten slut, och varför?=sekretessbelagt material, som stannar på kontoret eftersom lagen kräver det].

## Vem svarar för vad

- [Vilken roll?=Avdelningschefen] ansvarar för [Vad precis?=att varje team har en överenskommelse om kontorsdagar].
- [Vilken roll till?=IT-chefen] ansvarar för [Vad precis?=att utrustningen fungerar hemma].

## Vad vi kan vänta oss av varandra

Medarbetarna [Vad väntas av dem?=håller sin kalender aktuell och kommer de överenskomna dagarna].

Cheferna:

- förklarar [Vad, och när?=varför en kontorsdag behövs, innan den bestäms]
- svarar [På vad, hur snabbt?=på frågor inom två dagar]
- frågar [Vem, vad, hur ofta?=var och en två gånger om året vad som fungerar och inte]

## Så ser vi att det fungerar

- [Vilket resultat kan alla se?=Åtta av tio medarbetare säger i årets enkät att de kan planera sin vecka].
- [Vilket resultat till?=Kunderna når varje team alla vardagar mellan 9.00 och 15.00].

## Stöd

Den som behöver hjälp vänder sig till [Vem, med vad?=IT-stödet när utrustningen krånglar, annars till en kollega eller chefen]. Nya kollegor får [Vilken introduktion?=en fadder och en introduktion den första veckan].

## Frågor, förslag och invändningar

Alla kan [Hur ifrågasätter eller ändrar man den?=skriva till den som förvaltar policyn eller ta upp saken i samverkansgruppen]. Vi svarar inom [Hur snabbt?=två veckor] och talar om varför.

## När det inte fungerar

När något går fel [Vad händer då?=pratar teamet om vad som hände och ändrar sin överenskommelse; ingen får skulden för att ha prövat].

## Uppföljning

Den som förvaltar policyn går igenom den tillsammans med [Med vilka?=samverkansgruppen och tre team] [Hur ofta?=varje februari] och berättar [Vad?=vad som har ändrats och varför].
`;

const principles = `---
type: principles
lang: sv
owner: "[Vem förvaltar principerna?=Erik Lund, vd]"
effective: "[Från när gäller de?=2026-03-02]"
review: "[När läser vi dem igen?=2027-01-15]"
---

# Ledarskapsprinciper för [Vilken verksamhet?=hamnbolaget]

De gäller [Vilka omfattas?=den som leder människor här, från skiftledaren till vd]. Vi har dem eftersom [Varför är de viktiga här?=den som får förtroende vågar besluta, och hamnen behöver beslut vid kajen].

## Vi kommer överens om uppdrag, ramar och framgång

Som ledare [Vad gör vi?=kommer vi överens med varje team om uppdraget, om vad det bestämmer självt och om hur vi ser att det går bra]. I praktiken betyder det [Vad kan man se?=en sida för varje team, som vi går igenom tillsammans varje januari].

## Vi lägger beslutet hos den som vet

Som ledare [Vad lämnar vi ifrån oss?=lägger vi beslutet hos den som är närmast arbetet, med den budget som hör till]. [Hur långt räcker det?=Varje skift beslutar självt om kostnader upp till 20 000 kronor].

## Vi berättar varför

Som ledare [Vad förklarar vi, och när?=ger vi skälen till ett beslut innan det börjar gälla och visar månadens siffror för alla].

## Vi lyssnar innan vi beslutar

Alla kan [Hur får man inflytande?=ta upp frågor och invändningar på månadsmötet eller direkt med vilken ledare som helst] och får svar inom [Hur snabbt?=en vecka].

## Vi hjälper varandra att växa

Varje medarbetare får [Vilken hjälp och tid?=ett utvecklingssamtal två gånger om året och fem dagar för utbildning]. Nya ledare får [Vilket stöd?=en mentor och en kurs under det första året]. Vi tackar [Hur märks det att gott arbete syns?=vid namn och för det som gjordes, på varje månadsmöte].

## Vi lär av misstag

När något går fel [Vad gör vi först?=frågar vi vad som hände och vad vi kan lära oss, och börjar med vår egen del].

## Vad vi väntar oss, och vad du kan vänta dig av oss

Vi väntar oss [Vad väntas av medarbetarna?=att du säger till i tid när något står i vägen]. Du kan vänta dig av oss att vi [Vad lovar ledarna?=svarar inom två dagar, står för det du har beslutat och frågar dig två gånger om året hur vi sköter oss].

## Så ser vi att vi lever upp till dem

- [Vilket resultat kan alla se?=Åtta av tio medarbetare säger i årets enkät att deras ledare förklarar sina beslut].
- [Vem följer upp, när?=Vd går igenom svaren med samverkansgruppen varje november och berättar vad vi tänker ändra].
`;

export const sv = { charter, policy, principles };
