import { councillors, meetingPapers, officers } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const cabinetAndCommittees = [
  ...section('Cabinet Members and Officers', [
    {
      ref: '17',
      title: 'Cabinet Members decide but do not direct officers',
      summary:
        'Cabinet Members act through decisions under the Constitution and otherwise do not direct officers; they may steer senior officers, but instructing juniors is for senior officers.',
      binds: ['cabinet-member', 'senior-officer'],
      supports: [
        {
          rule: 'instructing-officers',
          as: 'rule',
          binds: ['cabinet-member'],
          audience: ['junior-officer'],
        },
        { rule: 'instructing-officers', as: 'rule', binds: ['cabinet-member'], severity: 'advise' },
        { rule: 'decision-attribution/untold', as: 'background' },
      ],
    },
    {
      ref: '18',
      title: 'Tell Cabinet Member before sensitive delegated decision',
      summary:
        'Before using delegated powers on something sensitive or contentious, senior officers should tell the relevant cabinet member, and may pass the decision to them instead.',
      binds: ['senior-officer'],
      supports: [
        { rule: 'decision-attribution/untold', as: 'rule', severity: 'advise' },
        { rule: 'local-member', as: 'background' },
      ],
    },
    {
      ref: '19',
      title: 'Cabinet Members must not direct recommendations',
      summary:
        'Officers should help members reach their aims within professional advice and discuss hard cases before finalising recommendations. Cabinet members say what they will support but do not dictate the wording of recommendations, and should give reasons when rejecting them.',
      binds: ['cabinet-member', 'officer'],
      supports: [
        { rule: 'professional-advice/dictation', as: 'rule', binds: ['cabinet-member'] },
        { rule: 'professional-advice/change', as: 'rule', binds: ['cabinet-member'] },
      ],
    },
    {
      ref: '20',
      title: 'Cabinet Member to inform others before deciding',
      summary:
        'A cabinet member planning a portfolio decision should see that colleagues on the Council and senior managers with a need to know are told, especially where responsibility is shared, and sometimes brief the whole Cabinet.',
      binds: ['cabinet-member'],
      supports: [
        { rule: 'local-member/cabinet', as: 'rule', severity: 'advise' },
        { rule: 'decision-attribution/political-group', as: 'background' },
      ],
    },
  ]),
  ...section('Committee Members and Officers', [
    {
      ref: '21',
      title: 'Chairmen keep in contact with support officers',
      summary:
        'Committee chairs and vice-chairs keep in touch with their supporting officers, who make sure that those who need to know are told and help with preparation.',
      binds: ['chairman', 'vice-chairman', 'officer'],
      supports: [{ rule: 'local-member', as: 'background' }],
      unchecked:
        'It describes a standing working arrangement; a draft cannot show that it is missing.',
    },
    {
      ref: '22',
      title: 'Committee requests go to senior officers',
      summary:
        'A committee or its chairman may call officers to meetings, but juniors should not normally be expected unless their senior agrees; requests go to senior officers first and should respect officers’ workload.',
      binds: ['committee-member', 'chairman'],
      supports: [
        { rule: 'proper-channel/attendance', as: 'rule', audience: ['junior-officer', 'officer'] },
        { rule: 'undue-pressure', as: 'background' },
      ],
    },
    {
      ref: '23',
      title: 'Officers explain delegated decisions to committee',
      summary:
        'Officers should be ready to account to a committee for delegated decisions and other action on its business.',
      binds: ['officer'],
      supports: [
        { rule: 'member-access/account', as: 'rule', severity: 'advise' },
        { rule: 'member-access/scrutiny-blocked', as: 'rule', severity: 'advise' },
      ],
    },
    {
      ref: '24',
      title: 'No political views from officers at committee',
      summary:
        'Committee advice from officers must not be drawn into political opinion, nor comment on the position of Cabinet or another decision maker except as legal, technical or professional advice.',
      binds: ['officer', 'committee-member'],
      supports: [
        { rule: 'party-politics', as: 'rule', binds: ['committee-member'], audience: officers },
        { rule: 'party-politics', as: 'rule', binds: ['officer'], kind: meetingPapers },
        {
          rule: 'authority-criticism/line-taken',
          as: 'rule',
          binds: ['officer'],
          kind: meetingPapers,
        },
        {
          rule: 'authority-criticism/line-taken',
          as: 'rule',
          binds: ['officer'],
          audience: councillors,
          severity: 'advise',
        },
      ],
    },
    {
      ref: '25',
      title: 'No harassment, questioning competence or appraising officers',
      summary:
        'Councillors should not question or treat officers in a way that could reasonably be seen as harassing or disrespectful, nor challenge an officer’s capability or competence at meetings. Committees review policy and performance, not the individual performance of staff.',
      binds: ['member', 'committee-member'],
      supports: [
        {
          rule: 'officer-criticism',
          as: 'rule',
          audience: ['member', 'public', 'press'],
          kind: meetingPapers,
        },
        { rule: 'respect', as: 'rule' },
      ],
    },
    {
      ref: '26',
      title: 'Remit limits; chairman cannot decide',
      summary:
        'Committee members decide only within the committee’s remit and do not otherwise instruct officers. Where action between meetings is delegated to a named officer in consultation with the chairman, the officer takes and owns it; a chairman cannot decide for a committee or panel.',
      binds: ['committee-member', 'chairman', 'officer'],
      supports: [
        { rule: 'decision-attribution/chairman', as: 'rule' },
        { rule: 'instructing-officers', as: 'rule', binds: ['chairman'] },
      ],
    },
  ]),
] as const;
