/** Where nothing is read or marked, whatever it says: editors and code. */

const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], .CodeMirror, .cm-editor, .ProseMirror, .monaco-editor, .ace_editor, .ql-editor, .kix-appview-editor, .DraftEditor-root';
const code = 'code, samp, kbd, svg, math';

/** Is this the outermost element of an editor? What it holds is off limits too. */
export function isEditor(element: Element): boolean {
  return element.matches(editors);
}

export function isInCode(node: Node): boolean {
  let at: Node | null = node;
  while (at) {
    const element: Element | null = at.nodeType === Node.ELEMENT_NODE ? (at as Element) : at.parentElement;
    if (element?.closest(code)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
