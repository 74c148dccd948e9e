/** Why a file could not be read: what was expected, and what came. */
export const files = {
  filesEmpty: 'Expected a file with text in it; this one is empty.',
  filesNoText: 'Expected a file with text in it; this $1 file has none.',
  filesScanned:
    'Expected a PDF with text in it; this one has only pictures of pages. Ask for a copy with text, or paste the text.',
  filesTooDeep:
    'Expected a web page; in this one more than $1 elements stand within each other, so it was not opened.',
  filesTooBig: 'Expected a file of at most $1 MB; this one has $2 MB.',
  filesTooLong: 'Expected a text of at most $1 characters; this file has $2.',
  filesTooSlow: 'Expected a file that can be read within $1 seconds; this one takes longer.',
  filesBomb:
    'Expected a document; this file unpacks to far more than any document, so it was not opened.',
  filesEncrypted:
    'Expected a file that opens without a password; this one is encrypted. Save a copy that is not.',
  filesOldOffice:
    'Expected a .docx, .eml, .html, .pdf or .txt file; this is an older Office or Outlook file. Save it as .docx or .eml.',
  filesOtherZip:
    'Expected a Word document (.docx); this is another kind of office document or zip file. Save it as .docx.',
  filesRtf:
    'Expected a .docx, .eml, .html, .pdf or .txt file; this is a .rtf file. Save it as .docx.',
  filesBinary:
    'Expected a .docx, .eml, .html, .pdf or .txt file; this is a picture, a program or something else without text.',
  filesDamaged: 'Expected a complete $1 file; this one is damaged or cut short.',
  filesEntities:
    'Expected a document as word processors write it; this one declares entities of its own, so it was not opened.',
} as const;
