// Who owes whom. Behind each line stands, after `←`, what it weighs; the lines without it weigh nothing.
import assert from 'node:assert/strict';
import { weights } from '../../server/src/agreement/balance';
import type { Language } from '../../server/src/language/data';
import { lintText } from '../linter';

const documents: readonly { readonly says: string; readonly language: Language; readonly lines: string }[] = [
  {
    says: 'duties, promises, decision rights, approvals, consequences and support', language: 'en', lines: `
# Policy for the front desk

Employees must hand over open cases before they go home. ← duty
Colleagues may not promise a refund on the phone. ← duty
You are expected to keep your calendar open. ← duty
The desk manager explains each change of the rota. ← promise
Managers do not ask for daily reports. ← promise
You can expect an answer within a week. ← promise
The team may spend up to €500 without asking. ← decisionRight
Staff must obtain their manager's approval before contacting a client. ← duty approval

Failure to comply will result in disciplinary action. ← sanction
New colleagues get a mentor and two days of training. ← support
Employees do not have to explain why they work from home.

“Employees must obey at once” is what we want to leave behind.

By law, each worker must wear a dosimeter.

Guests must leave the room by eleven.

> Employees must read this quotation.`,
  },
  {
    says: 'lists and columns take the side of what stands above them', language: 'en', lines: `
# Working agreement

## What we expect of each colleague

- a tidy bench by four ← duty
- a note in the log after each repair ← duty

## What you can expect from your manager

- an answer within two days ← promise
- the reasons behind a decision ← promise

## The warehouse

Employees shall:

- label the boxes ← duty
- hand over in person ← duty

## Words we no longer use

- employees must do as they are told`,
  },
  {
    says: 'who is a manager is a leader, whatever they are called', language: 'en', lines: `
# Working agreement

As a manager, you must explain your decisions. ← promise
If you are a manager, you should listen to your team. ← promise
As an employee, you must report absences. ← duty
You should get an answer within two weeks.
The head of unit decides whether an employee should get leave.

As a manager you will

- listen to your team ← promise
- explain each change ← promise

As an employee you must

- report each absence ← duty
- ask a colleague first ← duty`,
  },
  {
    says: 'den som är chef är ledare, vad hen än kallas', language: 'sv', lines: `
# Överenskommelse

Som chef ska du lyssna på dina medarbetare. ← promise
Du som är chef ska förklara dina beslut. ← promise
Som medarbetare ska du anmäla frånvaro. ← duty
Svaret ska du få inom två veckor.
Den som behöver råd kan vända sig till företagshälsovården. ← support

Som chef ska du

- lyssna på laget ← promise
- förklara varje beslut ← promise

Medarbetaren ska

- anmäla sin frånvaro ← duty
- fråga en kollega först ← duty`,
  },
  {
    says: 'den, der er leder, er leder, hvad end vedkommende kaldes', language: 'da', lines: `
# Samarbejdsaftale

Som leder skal du lytte til dine medarbejdere. ← promise
Du, der er leder, skal forklare dine beslutninger. ← promise
Som medarbejder skal du melde fravær. ← duty
Du skal have svar inden to uger.

Som leder skal du

- lytte til holdet ← promise
- forklare hver beslutning ← promise

Medarbejderen skal

- melde sit fravær ← duty
- spørge en kollega først ← duty`,
  },
  {
    says: 'a pronoun stays on the side of the sentence before', language: 'en', lines: `
# House agreement

The centre manager must explain each change two weeks ahead. ← promise
She answers proposals within ten days. ← promise

Field workers must label the boxes. ← duty
They must call home base at noon. ← duty`,
  },
  {
    says: 'skyldigheter, löften, beslutanderätt, påföljder och stöd', language: 'sv', lines: `
# Medarbetarpolicy

Medarbetaren ska anmäla frånvaro före klockan sju. ← duty
Du får inte lova rabatt i telefon. ← duty
Före mötet ska medarbetaren läsa underlaget. ← duty
Enhetschefen ska svara på frågor samma dag. ← promise
Chefen berättar varför en prioritering ändras. ← promise
Varje månad förklarar chefen hur ekonomin ser ut. ← promise
Du kan räkna med besked inom en vecka. ← promise
Teamet får beställa material för 5 000 kronor. ← decisionRight
Den som bryter mot reglerna riskerar en skriftlig varning. ← sanction
Medarbetaren behöver inte motivera sitt val.

Enligt lag ska arbetsgivaren föra register.

Kunden ska betala inom trettio dagar.

## Det här väntar vi oss av dig

- säger till i god tid ← duty

## Det här kan du vänta dig av din chef

- svar inom två dagar ← promise`,
  },
  {
    says: 'pligter, løfter, beslutningsret, sanktioner og støtte', language: 'da', lines: `
# Personalepolitik

Medarbejderen skal melde svind til kollegaen på vagt. ← duty
Du må ikke love rabat i telefonen. ← duty
Før mødet skal medarbejderen læse oplægget. ← duty
Butikschefen skal give tid til kurserne. ← promise
Lederen forklarer, hvorfor en prioritering ændres. ← promise
Hver måned fortæller lederen om regnskabet. ← promise
Du kan regne med svar inden en uge. ← promise
Teamet må selv bestille varer for 5.000 kroner. ← decisionRight
Den, der bryder reglerne, risikerer en skriftlig advarsel. ← sanction

Efter loven skal arbejdsgiveren føre register.


Kunden skal betale inden tredive dage.

## Det forventer vi af dig

- siger til i god tid ← duty

## Det kan du forvente af din leder

- svar inden to dage ← promise`,
  },
];

/** Lines without their marks, and what is expected of each. */
function unmarked(lines: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = lines.trimStart().split('\n').map((line) => {
    const [words, weighs] = line.split(' ← ');
    for (const weight of weighs?.split(' ') ?? []) expected.push(`${weight}: ${words!.replace(/^- /, '')}`);
    return words!;
  }).join('\n');
  return { text, expected };
}

describe('the balance of a document', () => {
  for (const { says, language, lines } of documents) {
    it(`weighs ${says} (${language})`, () => {
      const { text, expected } = unmarked(lines);
      const { weighed } = lintText(text, { language }).agreement.balance;
      const found = weights.flatMap((weight) => weighed[weight].map(({ start, end }) => ({ start, said: `${weight}: ${text.slice(start, end)}` })));
      const inOrder = found.sort((a, b) => a.start - b.start).map(({ said }) => said);
      assert.deepEqual(inOrder.toSorted(), expected.toSorted());
    });
  }

  it('is given for each section that weighs something', () => {
    const text = '# Policy\n\nNothing here.\n\n## You\n\nEmployees must lock the door.\n\n## We\n\nManagers explain their decisions.\n\n## Annex\n\nA list of rooms.\n';
    const { sections } = lintText(text, { language: 'en' }).agreement.balance;
    assert.deepEqual(sections.map(({ heading, weighed }) => [heading?.text, weighed.duty.length, weighed.promise.length]), [['You', 1, 0], ['We', 0, 1]]);
    assert.deepEqual(sections.map(({ heading }) => text.slice(heading!.at.start, heading!.at.end)), ['You', 'We']);
  });

  it('gives “commitment/one-sided” its sentences', () => {
    const duties = ['open the shop', 'sweep the floor', 'greet every guest', 'fold the towels', 'water the plants', 'lock the safe', 'read the notes', 'sort the post'].map((what) => `Employees must ${what}.`);
    const text = `# Staff policy\n\n${duties.join(' ')}\n`;
    const [found] = lintText(text, { language: 'en' }).findings.filter(({ rule }) => rule === 'commitment/one-sided');
    assert.deepEqual(found?.related.map(({ start, end, message }) => [text.slice(start, end), message]), duties.map((duty) => [duty, 'A duty for staff']));
    const lawful = `# Staff policy\n\n${duties.map((duty) => `By law, ${duty.replace('E', 'e')}`).join(' ')}\n`;
    assert.deepEqual(lintText(lawful, { language: 'en' }).findings.filter(({ rule }) => rule === 'commitment/one-sided'), []);
  });
});

describe('a house’s own words for people', () => {
  const people = { staff: ['zorkers', 'zorkare', 'zorkere'], leaders: ['grand zork', 'storzorken'] };
  for (const [language, text] of [['en', 'Zorkers must lock the door. The grand zork explains why.'], ['sv', 'Zorkare ska låsa dörren. Storzorken förklarar varför.'], ['da', 'Zorkere skal låse døren. Storzorken forklarer hvorfor.']] as const) {
    it(`weigh like the language’s own (${language})`, () => {
      const weighed = (config: { people?: typeof people }) => { const { duty, promise } = lintText(`# Policy\n\n${text}\n`, { language, config }).agreement.balance.weighed; return [duty.length, promise.length]; };
      assert.deepEqual([weighed({}), weighed({ people })], [[0, 0], [1, 1]]);
    });
  }
});
