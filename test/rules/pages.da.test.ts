import { describePages } from './pages';

describePages('da');
