export { lineStarts, placeOf } from '../model/lines';
