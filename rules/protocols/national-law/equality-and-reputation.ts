import { section } from '../section.ts';

export const equalityAndReputation = section('Equality, harassment and reputation', [
  {
    ref: 'Equality Act 2010 s. 13',
    displayRef: 'Equality Act 2010, section 13',
    title: 'Direct discrimination',
    summary:
      'To treat somebody less favourably than others because of a protected characteristic is direct discrimination (Equality Act 2010, section 13; the characteristics are in section 4).',
    binds: ['authority'],
    supports: [{ rule: 'discrimination/exclusion', as: 'rule' }],
  },
  {
    ref: 'Equality Act 2010 s. 26',
    displayRef: 'Equality Act 2010, section 26',
    title: 'Harassment related to a protected characteristic',
    summary:
      'Unwanted conduct related to a relevant protected characteristic is harassment where its purpose or effect is to violate somebody’s dignity or to make their surroundings hostile, degrading, humiliating or offensive (Equality Act 2010, section 26).',
    binds: ['authority'],
    supports: [
      { rule: 'discrimination/slur', as: 'rule' },
      { rule: 'discrimination/belittling', as: 'rule' },
      { rule: 'discrimination/stereotype', as: 'rule' },
    ],
  },
  {
    ref: 'Equality Act 2010 s. 149',
    displayRef: 'Equality Act 2010, section 149',
    title: 'Public sector equality duty',
    summary:
      'A public authority must have due regard to the need to end discrimination and harassment, to advance equality of opportunity and to foster good relations between groups (Equality Act 2010, section 149).',
    binds: ['authority'],
    supports: [{ rule: 'discrimination', as: 'rule', severity: 'advise' }],
  },
  {
    ref: 'PHA 1997 s. 1',
    displayRef: 'Protection from Harassment Act 1997, section 1',
    title: 'Course of conduct that harasses',
    summary:
      'Nobody may pursue a course of conduct, on at least two occasions where one person is the target, that amounts to harassment and that they know or ought to know does so (Protection from Harassment Act 1997, sections 1 and 7).',
    binds: ['authority'],
    supports: [
      { rule: 'respect', as: 'background' },
      { rule: 'undue-pressure', as: 'background' },
    ],
    unchecked: 'It takes a course of conduct; one draft cannot show it.',
  },
  {
    ref: 'MCA 1988 s. 1',
    displayRef: 'Malicious Communications Act 1988, section 1',
    title: 'Grossly offensive messages sent to distress',
    summary:
      'It is an offence in England and Wales to send a message that is indecent or grossly offensive where one aim is to cause distress or anxiety (Malicious Communications Act 1988, section 1).',
    binds: ['authority'],
    supports: [{ rule: 'respect/abuse', as: 'background' }],
    unchecked: 'It turns on the sender’s aim, which a draft alone does not show.',
  },
  {
    ref: 'Defamation Act 2013 s. 1',
    displayRef: 'Defamation Act 2013, section 1',
    title: 'Serious harm to reputation',
    summary:
      'A statement is defamatory only if its publication has caused, or is likely to cause, serious harm to somebody’s reputation (Defamation Act 2013, section 1).',
    binds: ['authority'],
    supports: [
      {
        rule: 'officer-criticism/honesty',
        as: 'rule',
        audience: ['press', 'public'],
        severity: 'advise',
      },
    ],
  },
  {
    ref: 'Defamation Act 2013 ss. 2–4',
    displayRef: 'Defamation Act 2013, sections 2 to 4',
    title: 'Truth, honest opinion and the public interest',
    summary:
      'It is a defence that a statement was substantially true, that it was an honest opinion with its basis indicated, or that it was on a matter of public interest and publishing it was reasonably believed to serve that interest (Defamation Act 2013, sections 2, 3 and 4).',
    binds: ['authority'],
    supports: [{ rule: 'officer-criticism', as: 'background' }],
    unchecked: 'It gives defences, which a draft does not show.',
  },
]);
