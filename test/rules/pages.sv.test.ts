import { describePages } from './pages';

describePages('sv');
