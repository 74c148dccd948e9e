import { aboutOwnJob } from '../own-job.ts';
import { section } from '../section.ts';

export const employment = section('Guidance to Elected Members on Employment Issues', [
  {
    ref: '32',
    title: 'Employees approaching members on personal job matters',
    summary:
      'Employees are not encouraged to bring their own job circumstances to members, but now and then some will.',
    binds: ['officer', 'member'],
    supports: [
      ...aboutOwnJob({ as: 'rule', binds: ['officer'], severity: 'advise' }),
      {
        rule: 'employment-matters/wrongdoing',
        as: 'rule',
        binds: ['officer'],
        severity: 'advise',
      },
    ],
  },
  {
    ref: '33',
    title: 'Member’s conflict as employer',
    summary:
      'Helping an employee conflicts with members’ responsibilities as the employer, even where the employee is a constituent.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters', as: 'background' }],
    unchecked: 'It gives the reason for para 34, which is cited.',
  },
  {
    ref: '34',
    title: 'A limited role when an employee asks for help',
    summary: 'A member who is approached should keep to the four actions listed.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters', as: 'rule' }],
  },
  {
    ref: '34 (bullet 1)',
    title: 'A member may listen',
    summary: 'The member may hear what the matter is about.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters/hearing', as: 'exception' }],
  },
  {
    ref: '34 (bullet 2)',
    title: 'A member may say where help lies',
    summary: 'The member may say where help lies: trade union, HR, manager or website.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters/promise', as: 'exception' }],
  },
  {
    ref: '34 (bullet 3)',
    title: 'A member may point to procedures',
    summary:
      'The member may point to the Council’s own ways of settling such matters, which paras 36 to 38 explain.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters/taking-up', as: 'exception' }],
  },
  {
    ref: '34 (bullet 4)',
    title: 'A member may check that procedures are followed',
    summary:
      'The member may check that procedures are followed and hear the outcome, and takes doubts to the Monitoring Officer, the head of Democratic Services or the head of HR.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters/inquiry', as: 'exception' }],
  },
  {
    ref: '35',
    title: 'Do not pursue an employee’s case',
    summary:
      'Going further on an employee’s behalf is unwise: it could prejudice procedures, and would not serve the Council or the public.',
    binds: ['member'],
    supports: [{ rule: 'employment-matters', as: 'rule' }],
  },
  {
    ref: '36',
    title: 'Individual procedures for employees',
    summary: 'This leads in to the procedures for matters about one’s own job.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/lobbying', as: 'route' }],
    unchecked: 'It leads in to procedures; the card names them as the route.',
  },
  {
    ref: '36 (bullet 1)',
    title: 'Grievance Procedure',
    summary: 'The grievance procedure covers individual matters that no other procedure covers.',
    binds: ['officer'],
    supports: [
      { rule: 'employment-matters/own-grievance', as: 'route' },
      { rule: 'employment-matters/own-pay', as: 'route' },
    ],
    unchecked: 'It names a procedure; the card names it as the route.',
  },
  {
    ref: '36 (bullet 2)',
    title: 'Harassment and Bullying Procedure',
    summary: 'Harassment and bullying have a procedure of their own.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-grievance', as: 'route' }],
    unchecked: 'It names a procedure; the card names it as the route.',
  },
  {
    ref: '36 (bullet 3)',
    title: 'Job Evaluation Employee Procedure',
    summary: 'Job evaluation has a procedure of its own for employees.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-pay', as: 'route' }],
    unchecked: 'It names a procedure; the card names it as the route.',
  },
  {
    ref: '36 (bullet 4)',
    title: 'Appeal procedures',
    summary: 'Some policies carry their own appeals, of which six examples follow.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-career', as: 'route' }],
    unchecked: 'It leads in to appeals; the card names them as the route.',
  },
  {
    ref: '36 (bullet 4, sub-bullet 1)',
    title: 'Appeals: organisational change',
    summary: 'The policy on organisational change has its own appeal.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-post', as: 'route' }],
    unchecked: 'It names an appeal; the card names it as the route.',
  },
  {
    ref: '36 (bullet 4, sub-bullet 2)',
    title: 'Appeals: disciplinary',
    summary: 'The policy on discipline has its own appeal.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-discipline', as: 'route' }],
    unchecked: 'It names an appeal; the card names it as the route.',
  },
  {
    ref: '36 (bullet 4, sub-bullet 3)',
    title: 'Appeals: grievance',
    summary: 'The policy on grievances has its own appeal.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters', as: 'route' }],
    unchecked: 'It names an appeal; the card names it as the route.',
  },
  {
    ref: '36 (bullet 4, sub-bullet 4)',
    title: 'Appeals: capability',
    summary: 'The policy on capability has its own appeal.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-discipline', as: 'route' }],
    unchecked: 'It names an appeal; the card names it as the route.',
  },
  {
    ref: '36 (bullet 4, sub-bullet 5)',
    title: 'Appeals: probation',
    summary: 'The policy on probation has its own appeal.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters', as: 'route' }],
    unchecked: 'It names an appeal; the card names it as the route.',
  },
  {
    ref: '36 (bullet 4, sub-bullet 6)',
    title: 'Appeals: dignity at work',
    summary: 'The policy on dignity at work has its own appeal.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters', as: 'route' }],
    unchecked: 'It names an appeal; the card names it as the route.',
  },
  {
    ref: '37',
    title: 'Whistleblowing Procedure',
    summary:
      'The whistleblowing procedure is for bad practice, suspected fraud or corruption, and anything else that harms the public’s, the Council’s or its employees’ interests.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/wrongdoing', as: 'route' }],
  },
  {
    ref: '38',
    title: 'Collective issues through joint committees',
    summary:
      'Collective matters go to the joint consultative, health and safety or central committees; unions may refer unresolved ones to the five-member Disputes Panel, which makes recommendations.',
    binds: ['officer'],
    supports: [{ rule: 'employment-matters/own-post', as: 'route' }],
    unchecked: 'It names committees; the card names them as the route.',
  },
]);
