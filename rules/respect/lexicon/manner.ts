/** Small words between a person and what is said of them, as groups for patterns. */

/** "really", "just": may stand before "is" or before what is said; any of them twice. */
export const manner =
  "(a bit|a little|a tad|a touch|really|very|so|too|utterly|completely|absolutely|totally|entirely|just|simply|frankly|plainly|clearly|obviously|evidently|truly|thoroughly|quite|rather|pretty|bloody|damn|damned|sodding|bleeding|flaming|fucking|downright|plain|nothing but|nothing more than|nothing short of|nothing if not|always|still|all|both|such|basically|honestly|deeply|incredibly|unbelievably|spectacularly|profoundly|exceptionally|extremely|hopelessly|even more|more|most|known to be|known for being|known as|far too|way too|deliberately|wilfully|also|already|either|of course|as usual|as ever|i am afraid|i'm afraid|in my view|in my opinion|to be honest|to be frank|if you ask me|not only|not just|really are|as|about as|every bit as|stupidly|remarkably|singularly|especially|particularly|positively|completely and utterly|seriously|officially|genuinely|somehow|that|this|getting|being|becoming|born|quite simply|nothing less than|several kinds of|beyond)";

/** "is", "must be", "have been behaving like". */
export const being = `(must|can|could|will|would|may|might|has|have|had|has to|have to|do|does)? ${manner}? (~be|~look|~sound|~seem|~act|~remain|~prove|~become|~turn out|~behave|~come across) (to be|being|like|as|as if you were)?`;
