import { ofRecipients } from '../of-recipients.ts';
import { outsiders, publications } from '../../../lib/lint/readers.ts';
import { section } from '../section.ts';

export const confidentialityAndPolitics = [
  ...section('5. Confidentiality', [
    {
      ref: '5.1',
      title: 'Members’ access rights',
      summary:
        'Members may access information they need for their role; the Access to Information Rules set the basis and distinguish confidential from exempt material, without limiting other legal rights.',
      binds: ['member', 'officer'],
      supports: [
        { rule: 'member-access/refusal', as: 'rule', severity: 'advise' },
        { rule: 'member-access/told-to-use-foi', as: 'rule', severity: 'advise' },
        { rule: 'member-access/committee-papers', as: 'rule', severity: 'advise' },
        { rule: 'member-access/correspondence', as: 'rule', severity: 'advise' },
        { rule: 'member-access/observer', as: 'rule', severity: 'advise' },
        { rule: 'confidential-information', as: 'background' },
      ],
    },
    {
      ref: '5.2',
      title: 'Data protection and confidences',
      summary:
        'Members must follow data protection arrangements and not reveal information given in confidence or that they should know is confidential, save in the four cases listed.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'rule', severity: 'stop' },
        {
          rule: 'personal-data',
          as: 'rule',
          audience: [...outsiders, 'political-group'],
          severity: 'stop',
        },
        { rule: 'personal-data', as: 'rule' },
        ...ofRecipients,
      ],
    },
    {
      ref: '5.2 (bullet 1)',
      title: 'Exception: authorised consent',
      summary: 'Disclosure is allowed with consent from someone with authority to give it.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'exception' },
        { rule: 'personal-data', as: 'exception' },
      ],
    },
    {
      ref: '5.2 (bullet 2)',
      title: 'Exception: required by law',
      summary: 'Disclosure is allowed where the law compels it.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'exception' },
        { rule: 'personal-data', as: 'exception' },
      ],
    },
    {
      ref: '5.2 (bullet 3)',
      title: 'Exception: professional advice in confidence',
      summary:
        'Disclosure to a third party for professional advice is allowed if they agree to keep it to themselves.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'exception' },
        { rule: 'personal-data', as: 'exception' },
      ],
    },
    {
      ref: '5.2 (bullet 4)',
      title: 'Exception: reasonable public-interest disclosure',
      summary:
        'Disclosure is allowed if reasonable, in the public interest, in good faith and in line with the Authority’s reasonable requirements.',
      binds: ['member'],
      supports: [
        { rule: 'confidential-information', as: 'exception' },
        { rule: 'personal-data', as: 'exception' },
      ],
    },
    {
      ref: '5.3',
      title: 'Private-agenda reports are exempt',
      summary:
        'Private-agenda reports are treated as exempt until the board or committee decides otherwise; the report author makes the first call and the body the final one.',
      binds: ['member', 'officer', 'report-author'],
      supports: [
        { rule: 'confidential-information/private-papers', as: 'rule', severity: 'stop' },
        { rule: 'confidential-information/private-session', as: 'rule', severity: 'stop' },
        { rule: 'confidential-information/hint', as: 'rule', severity: 'stop' },
        { rule: 'confidential-information/not-yet-public', as: 'rule', severity: 'stop' },
      ],
    },
  ]),
  ...section('6. Political Activity', [
    {
      ref: '6.1',
      title: 'Politically restricted posts',
      summary:
        'This leads in to a summary of the limits that the 1989 Local Government and Housing Act puts on officers in politically restricted posts.',
      binds: ['officer'],
      supports: [{ rule: 'party-politics', as: 'background' }],
      unchecked: 'It leads in to six items; the item that applies is cited.',
    },
    {
      ref: '6.1(a)',
      title: 'Restricted officers: no elected office',
      summary: 'An officer in a restricted post cannot be an MP, an MEP or a councillor.',
      binds: ['politically-restricted-officer'],
      supports: [{ rule: 'party-politics/party-office', as: 'rule' }],
    },
    {
      ref: '6.1(b)',
      title: 'Restricted officers: not election agents',
      summary:
        'An officer in a restricted post cannot be the agent, or a sub-agent, of anyone standing for those bodies.',
      binds: ['politically-restricted-officer'],
      supports: [{ rule: 'party-politics/party-office', as: 'rule' }],
    },
    {
      ref: '6.1(c)',
      title: 'Restricted officers: no party office',
      summary:
        'An officer in a restricted post cannot hold a party or branch role that is likely to involve managing it or acting for it with others.',
      binds: ['politically-restricted-officer'],
      supports: [{ rule: 'party-politics/party-office', as: 'rule' }],
    },
    {
      ref: '6.1(d)',
      title: 'Restricted officers: no canvassing',
      summary:
        'An officer in a restricted post cannot canvass for a party or for someone standing for election.',
      binds: ['politically-restricted-officer'],
      supports: [
        { rule: 'party-politics/campaigning', as: 'rule' },
        { rule: 'party-politics/electioneering', as: 'rule' },
      ],
    },
    {
      ref: '6.1(e)',
      title: 'Restricted officers: no public party speeches',
      summary: 'An officer in a restricted post cannot speak publicly in support of a party.',
      binds: ['politically-restricted-officer'],
      supports: [
        { rule: 'party-politics', as: 'rule', audience: ['press', 'public'], severity: 'stop' },
      ],
    },
    {
      ref: '6.1(f)',
      title: 'Restricted officers: no party publications',
      summary:
        'An officer in a restricted post cannot publish written or artistic work that affects support for a party.',
      binds: ['politically-restricted-officer'],
      supports: [
        { rule: 'party-politics', as: 'rule', audience: ['press', 'public'], severity: 'stop' },
        { rule: 'party-politics', as: 'rule', kind: publications, severity: 'stop' },
      ],
    },
  ]),
] as const;
