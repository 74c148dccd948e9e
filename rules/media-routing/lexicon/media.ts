/** The media, as somebody talks to them. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const title =
  '(Gazette|Herald|Echo|Argus|Post|Chronicle|Courier|Mercury|Star|Mail|Express|Advertiser|Observer|Times|Journal|Telegraph|Standard|Bugle|Citizen|Recorder|Messenger|News|Examiner|Guardian|Independent|Sentinel|Tribune|Sun|Mirror|Bulletin|Evening @|BBC|ITV|Newsnight|Panorama|Breakfast)';
/** Not the press office, and not a press release. */
const ours =
  '!(office|officer|officers|team|desk|people|release|releases|notice|conference|manager|enquiry|enquiries|query|queries|cutting|cuttings|statement|relations|training|protocol|policy|list|s)';

export const media = any(
  `(the|a|this|that|local|national|our) (press|media) ${ours}`,
  '(journalist|journalists|reporter|reporters|newspaper|newspapers|correspondent|broadcaster|broadcasters|blogger|columnist|presenter|newsroom|news desk|newsdesk|podcast|phone-in|phone in|breakfast show|drivetime|drive time|local paper|local radio|local news|radio station|radio|television|tv|evening news|(news|features|local|deputy)? editor)',
  `the (@ )?(@ )?${title} ${ours}`.replaceAll('(@ )?', '@? '),
  `${title} (reporter|journalist|man|woman|chap|girl|editor|lad|people|lot)`,
  '@ fm',
  'radio @',
  '@ radio',
  '@ tv',
  'interview',
  'the (Beeb|Bbc)',
  '(film|camera|television|tv) crew',
);
