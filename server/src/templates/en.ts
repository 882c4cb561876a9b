// Documents to start from, in English.

const charter = `---
type: charter
lang: en
owner: "[Who looks after this charter?=Mira Olsen, lead of the customer desk]"
effective: "[From when does it hold?=2026-03-02]"
review: "[When do we read it again?=2026-09-15]"
---

# Team charter: [Which team is this?=the customer desk]

## Our task

We [What are we here for, and for whom?=answer questions about bills and orders], so that [What gets better for them?=customers need to call only once].

## Our frame

- We decide ourselves [What does the team decide alone?=how we share the shifts and how we word our answers].
- Each of us may [What may one of us spend or promise?=credit a customer up to £150].
- What we cannot change: [What is fixed, and why?=the opening hours, because the phone contract sets them].

## How we know that we succeed

- [Which result can everybody see?=Eight out of ten cases are closed in the first call] by [When?=31 December 2026].
- [Which other result?=Nobody works more than two late shifts in a row].

## Who answers for what

| Area | Owner | Asked for advice |
| --- | --- | --- |
| [First area=Shift plan] | [Whose is it?=Jonas Berg] | [Who is affected by it?=everyone on the desk] |
| [Second area=Templates for letters] | [Whose is it?=Asha Rao] | [Who is affected by it?=billing and legal] |
| [Third area=Introducing new colleagues] | [Whose is it?=Sofie Lind] | [Who is affected by it?=the newest two of us] |

## What we can expect of each other

As colleagues we [What do we owe each other?=hand over open cases before we go home and say early when we need help].

The team lead:

- explains [What, and when?=the reasons behind a decision before it takes effect]
- removes [Which obstacles, how fast?=obstacles that we cannot remove ourselves, within five working days]
- asks us [What, how often?=what she could do better, once a quarter]

## How we keep in touch

We meet [When, how often?=every Monday at 9.00] and talk about [What?=what is in the way and what we need from each other]. Each of us has a one-to-one with the team lead [How often?=every four weeks].

## Help and training

Who needs help turns to [Whom?=the colleague on support duty or the team lead]. Each of us has [How much time or money for learning?=four days and £600 a year for courses].

## Questions and changes

Anyone can propose a change to this charter [How and where?=at the Monday meeting or in a note to its owner], and gets an answer within [How fast?=two weeks].

## When something goes wrong

We look for causes, not for culprits: [What do we do, and when?=within a week we sit down for half an hour, ask what happened and write down what we learn].
`;

const policy = `---
type: policy
lang: en
owner: "[Who looks after this policy?=Nadia Brandt, people partner]"
effective: "[From when does it hold?=2026-03-02]"
review: "[When is it read again?=2027-02-01]"
---

# Policy on [What is it about?=working from home]

## Why we have this policy

We want [What do you want to make possible?=people to be able to combine work and life], because [Why does it matter here?=those who can shape their day do better work and like it here].

## What it is for

This policy helps [Whom, to do what?=every team to agree on where and when it works], so that [What gets better?=nobody has to ask twice and customers reach us].

## Whom it covers and what one decides

- It applies to [Whom does it cover?=all employees in the office departments].
- Each team decides [What is decided near the work?=on which days it meets in the office].
- Each employee may [What may one choose alone?=choose where to work on the other days].
- The limit is [Where does the freedom end, and why?=confidential material, which stays in the office because data protection law demands it].

## Who answers for what

- [Which role?=The head of each department] answers for [What exactly?=an agreement on office days in each team].
- [Which other role?=The IT lead] answers for [What exactly?=equipment that works at home].

## What we can expect of each other

Employees [What is expected of them?=keep their calendar up to date and come to the agreed office days].

Managers:

- explain [What, and when?=why an office day is needed, before it is agreed]
- answer [What, how fast?=questions within two days]
- ask [Whom, what, how often?=each of us twice a year what works and what does not]

## How we see that it works

- [Which result can everybody see?=Eight out of ten employees say in the yearly survey that they can plan their week].
- [Which other result?=Customers reach each team on every working day between 9.00 and 15.00].

## Help

Who needs help turns to [Whom, with what?=the IT desk with equipment and their manager with everything else]. New colleagues get [Which introduction?=a buddy and an introduction in their first week].

## Questions, ideas and objections

Anyone can [How does one question or change it?=write to the owner of this policy or raise it with the works council]. We answer within [How fast?=two weeks] and give our reasons.

## What we do when it does not work

When something goes wrong, [What happens then?=the team talks about what happened and changes its agreement; nobody is blamed for having tried].

## Follow-up

The owner reviews this policy together with [With whom?=the works council and three teams] [How often?=every February], and publishes [What?=what was changed and why].
`;

const principles = `---
type: principles
lang: en
owner: "[Who looks after these principles?=Erik Lund, managing director]"
effective: "[From when do they hold?=2026-03-02]"
review: "[When do we read them again?=2027-01-15]"
---

# Leadership principles of [Which house is this?=the harbour company]

They apply to [Whom do they cover?=everyone who leads people here, from the shift lead to the managing director]. We have them because [Why do they matter here?=people who are trusted dare to decide, and the harbour needs decisions at the quay].

## We agree on task, frame and success

As leaders we [What do we do?=agree with each team on its task, on what it decides alone and on how we see that it works]. In practice that means [What can one see?=a page for each team, which we go through together every January].

## We give the decision to those who know

As leaders we [What do we hand over?=leave the decision with the person nearest to the work, with the budget that belongs to it]. [How far does it go?=Each shift decides alone on costs up to £2,000].

## We explain why

As leaders we [What do we explain, and when?=give the reasons for a decision before it takes effect and share the monthly figures with everybody].

## We listen before we decide

Everyone can [How does one have a say?=raise questions and objections at the monthly meeting or directly with any leader], and gets an answer within [How fast?=one week].

## We help each other grow

Every colleague gets [Which help and time?=a conversation about development twice a year and five days for training]. New leaders have [What support do they get?=a mentor and a course in their first year]. We thank people [How do they hear that good work was seen?=by name, at each monthly meeting].

## We learn from mistakes

When something goes wrong, we [What do we do first?=ask what happened and what we can learn, and begin with our own part].

## What we expect, and what you can expect of us

We expect [What is expected of colleagues?=that you say early when something is in the way]. You can expect of us that we [What do leaders promise?=answer within two days, stand by what you decided, and ask you twice a year how we do].

## How we see that we live by them

- [Which result can everybody see?=Eight out of ten colleagues say in the yearly survey that their leader explains decisions].
- [Who follows up, when?=The managing director goes through the answers with the works council every November, and publishes what we will change].
`;

export const en = { charter, policy, principles };
