/**
 * A page's report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one annotation a claim,
 * its place given by a TextQuoteSelector, its body the verdict in words and the claim in the terms of the audit.
 */
import type { ListedClaim, PageReport } from '../platform/report';
import { verdictOf } from './claim-verdict';
import { common } from './strings/common';
import { certaintyWords } from './strings/terms';

export interface Annotation {
  type: 'Annotation';
  motivation: 'assessing';
  target: { source: string; selector: { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string } };
  body: [
    { type: 'TextualBody'; purpose: 'commenting'; format: 'text/plain'; language: 'en'; value: string },
    { type: 'Dataset'; purpose: 'classifying'; value: Omit<ListedClaim, 'id' | 'quote' | 'prefix' | 'suffix' | 'mark' | 'heading'> },
  ];
}

export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  type: 'AnnotationPage';
  label: string;
  generator: { type: 'Software'; name: 'Obelus'; 'schema:softwareVersion': string };
  items: Annotation[];
}

export function reportAnnotations(report: PageReport): AnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    label: report.title,
    generator: { type: 'Software', name: 'Obelus', 'schema:softwareVersion': report.datasetVersion },
    items: report.claims.map((claim) => annotation(report.url, claim)),
  };
}

function annotation(source: string, claim: ListedClaim): Annotation {
  const { id: _id, quote, prefix, suffix, mark: _mark, heading: _heading, ...facts } = claim;
  const sure = claim.certainty ? `, ${common.certainty(certaintyWords[claim.certainty])}` : '';
  return {
    type: 'Annotation',
    motivation: 'assessing',
    target: { source, selector: { type: 'TextQuoteSelector', exact: quote, prefix, suffix } },
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/plain',
        language: 'en',
        value: `${verdictOf(claim)}${sure}: ${claim.substanceName || common.thisProduct} ${common.arrow} ${claim.outcomeName}`,
      },
      { type: 'Dataset', purpose: 'classifying', value: facts },
    ],
  };
}

/** What cannot be seen, as what turns the direction of writing: it stays, written as a JSON escape. */
const UNSEEN = /[^\P{C}\n]/gu;
const escaped = (text: string) => Array.from({ length: text.length }, (_, at) => `\\u${hexadecimal(text.charCodeAt(at))}`).join('');
const hexadecimal = (code: number) => code.toString(16).padStart(4, '0');

export const annotationsText = (report: PageReport): string =>
  `${JSON.stringify(reportAnnotations(report), null, 2).replace(UNSEEN, escaped)}\n`;
