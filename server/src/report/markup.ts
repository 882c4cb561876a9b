// Text made safe inside XML and HTML.
import { wellFormed } from '../model/well-formed';

/**
 * `text` for element content and attribute values. Characters that XML 1.0 cannot hold, not even escaped, become U+FFFD;
 * line ends and tabs are kept as references, so that an attribute keeps them.
 */
export function escaped(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u001f&<>"'\u007f-\u009f\ufffe\uffff]/g, (c) => {
    switch (c) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      case '"':
        return '&quot;';
      case "'":
        return '&#39;';
      case '\n':
      case '\r':
      case '\t':
        return `&#${c.charCodeAt(0)};`;
      default:
        return '\ufffd';
    }
  });
}
