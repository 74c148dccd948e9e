import { section } from '../section.ts';

export const informationAndScrutiny = [
  ...section('Information and the political perspective', [
    {
      ref: '12',
      title: 'Officers may share; honour party confidentiality',
      summary:
        'Officers may share information among themselves across Cabinet, scrutiny and regulatory work; where it was given with a request for party political confidentiality they may share it if necessary, and must pass on and honour the request.',
      binds: ['officer'],
      supports: [{ rule: 'group-confidence/party-confidence', as: 'rule' }],
    },
    {
      ref: '13',
      title: 'Liaison reduces need for confidentiality',
      summary:
        'Good liaison between executive and scrutiny should prevent polarisation and cut the need for party political confidences.',
      binds: ['member', 'officer'],
      supports: [{ rule: 'group-confidence', as: 'background' }],
      unchecked: 'It states a hope about working practice.',
    },
    {
      ref: '14',
      title: 'Equal offer of group briefings',
      summary:
        'Officers will brief a political group on request where suitable if the other groups get the same offer; sometimes all members are briefed together.',
      binds: ['officer', 'political-group'],
      supports: [{ rule: 'group-attendance/parity', as: 'rule' }],
    },
    {
      ref: '15',
      title: 'Respect party political confidences',
      summary:
        'Officers keep information supplied in party political confidence unless they think it conflicts with law or codes or abuses Council processes.',
      binds: ['officer'],
      supports: [
        { rule: 'group-confidence/party-confidence', as: 'rule', severity: 'stop' },
        { rule: 'group-confidence/relayed-discussion', as: 'rule', severity: 'stop' },
        { rule: 'group-confidence/mixed-list', as: 'rule' },
        { rule: 'group-confidence/group-hint', as: 'rule' },
        { rule: 'group-confidence/former-administration', as: 'rule', severity: 'stop' },
      ],
    },
    {
      ref: '16',
      title: 'Officers may ask group to waive',
      summary:
        'Officers may try to persuade the group to let the information be shared, but otherwise keep respecting the confidence.',
      binds: ['officer'],
      supports: [{ rule: 'group-confidence', as: 'exception' }],
    },
    {
      ref: '17',
      title: 'Same treatment after change of administration',
      summary:
        'If the administration changes, officers treat the new one and the opposition as before and continue to keep earlier confidences.',
      binds: ['officer'],
      supports: [
        { rule: 'party-politics', as: 'rule', severity: 'advise' },
        { rule: 'group-confidence/former-administration', as: 'rule' },
      ],
    },
  ]),
  ...section('Relationship between the Cabinet and Overview and Scrutiny', [
    {
      ref: '18',
      title: 'Neutrality to Cabinet; answer scrutiny',
      summary:
        'Officers advise Cabinet more often but stay neutral; Cabinet members respect that and that officers must respond helpfully to scrutiny. The Executive sends a Lead Member to explain decisions when scrutiny asks.',
      binds: ['cabinet-member', 'officer'],
      supports: [
        { rule: 'party-politics', as: 'rule' },
        { rule: 'member-access/scrutiny-blocked', as: 'rule' },
        { rule: 'member-access/account', as: 'rule', binds: ['officer'], severity: 'advise' },
      ],
    },
  ]),
] as const;
