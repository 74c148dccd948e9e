import { describe } from 'vitest';

import type { Session } from '../session.ts';
import { testCouncil } from './council.ts';
import { testGoogleDocs } from './google-docs.ts';
import { testContract } from './contract.ts';
import { testDownloads } from './downloads.ts';
import { testEditors } from './editors.ts';
import { testElsewhere } from './elsewhere.ts';
import { testMirror } from './mirror.ts';
import { testPages } from './pages.ts';
import { testProtocols } from './protocols.ts';
import { testReview } from './review.ts';
import { testRuleBook } from './rule-book.ts';
import { testSettings } from './settings.ts';
import { testSidePanel } from './side-panel.ts';
import { testSites } from './sites.ts';
import { testComposes } from './composes.ts';
import { testSending } from './sending.ts';
import { testWebmails } from './webmails.ts';
import { testWord } from './word.ts';

/** What must hold in every browser. */
export function testShared(session: Session): void {
  describe('contract', () => {
    testContract(session);
  });
  describe('editors', () => {
    testEditors(session);
  });
  describe('fields', () => {
    testMirror(session);
  });
  describe('webmails', () => {
    testWebmails(session);
  });
  describe('composes', () => {
    testComposes(session);
  });
  describe('sending', () => {
    testSending(session);
  });
  describe('sites', () => {
    testSites(session);
  });
  describe('Google Docs', () => {
    testGoogleDocs(session);
  });
  describe('Word', () => {
    testWord(session);
  });
  describe('side panel', () => {
    testSidePanel(session);
  });
  describe('elsewhere', () => {
    testElsewhere(session);
  });
  describe('own pages', () => {
    testPages(session);
  });
  describe('review', () => {
    testReview(session);
  });
  describe('settings', () => {
    testSettings(session);
  });
  describe('rule book', () => {
    testRuleBook(session);
  });
  describe('council', () => {
    testCouncil(session);
  });
  describe('downloads', () => {
    testDownloads(session);
  });
  describe('protocols', () => {
    testProtocols(session);
  });
}
