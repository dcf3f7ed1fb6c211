import { EditorView as CodeMirror, minimalSetup } from 'codemirror';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView as ProseMirror } from 'prosemirror-view';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clean, painted, readPage, until } from '../reading-page';
import { paper } from './paper';

afterEach(clean);

const claim = 'Zinc helps sleep.';
const beside = 'Kava eases stress.';

/** An editor with the claim in it, in the element given. */
interface Editor {
  /** Where one clicks to write. */
  field(): Element;
  /** All that a user would save. */
  saved(): string;
  stop(): void;
}

const editors: Record<string, (root: HTMLElement) => Editor> = {
  contenteditable: (root) => {
    root.innerHTML = `<div contenteditable="true"><p>${claim}</p></div>`;
    const field = root.firstElementChild as HTMLElement;
    return { field: () => field, saved: () => field.innerHTML, stop: () => {} };
  },
  CodeMirror: (root) => {
    const view = new CodeMirror({ doc: claim, extensions: [minimalSetup, CodeMirror.lineWrapping], parent: root });
    return { field: () => view.contentDOM, saved: () => view.state.doc.toString() + view.contentDOM.innerHTML, stop: () => view.destroy() };
  },
  ProseMirror: (root) => {
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(claim)])]);
    const view = new ProseMirror(root, { state: EditorState.create({ doc }) });
    return { field: () => view.dom, saved: () => JSON.stringify(view.state.doc.toJSON()) + view.dom.innerHTML, stop: () => view.destroy() };
  },
  'an editor that paints its text and mirrors it for screen readers': (root) => {
    const editor = paper(root, claim);
    return { field: () => editor.field, saved: () => editor.text() + editor.mirror.outerHTML, stop: () => editor.stop() };
  },
};

for (const [name, start] of Object.entries(editors)) {
  test(`${name}: nothing in it is marked, and what one writes is what is saved without us`, async () => {
    const write = async (marked: boolean) => {
      document.body.innerHTML = `<p>${beside}</p><div id="editor"></div>`;
      const root = document.querySelector('#editor') as HTMLElement;
      const editor = start(root);
      const reading = marked ? await readPage() : null;
      await userEvent.click(editor.field());
      await userEvent.keyboard('{End} Kava hurts the liver.');
      // A change beside it is read after those in it.
      const later = document.createElement('p');
      later.textContent = 'Zinc and memory.';
      document.body.append(later);
      if (reading) {
        await until(() => reading.session.found.length === 2 && reading.session.isSettled);
        expect(painted().toSorted()).toEqual(['and memory', 'eases stress']);
        expect(reading.errors).toEqual([]);
      }
      const saved = editor.saved();
      editor.stop();
      reading?.stop();
      return saved;
    };
    const without = await write(false);
    expect(without).toContain('liver');
    expect(await write(true)).toBe(without);
  });

  test(`${name}: text that turns into one loses its marks`, async () => {
    document.body.innerHTML = `<p>${beside}</p><div id="editor"><p>${claim}</p></div>`;
    await readPage();
    await until(() => painted().length === 2);
    const root = document.querySelector('#editor') as HTMLElement;
    root.replaceChildren();
    const editor = start(root);
    await until(() => painted().join() === 'eases stress');
    editor.stop();
  });
}
