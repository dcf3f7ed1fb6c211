/** Where nothing is read or marked, whatever it says: editors. */

const classes = new Set(
  'CodeMirror cm-editor ProseMirror monaco-editor ace_editor ql-editor kix-appview-editor DraftEditor-root tox-edit-area'.split(' '),
);

/** Is this the outermost element of an editor? What it holds is off limits too. */
export function isEditor(element: Element, classNames: readonly string[], aria: string | null): boolean {
  if (aria === 'textbox' || aria === 'searchbox') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return classNames.some((name) => classes.has(name));
}

/** Editors by the attributes whose changes are watched. */
export const editable = '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"]';
