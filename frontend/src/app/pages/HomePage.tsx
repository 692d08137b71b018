import { useSession } from '../session/sessionStore';
import { UserHome } from './UserHome';
import { VisitorHome } from './VisitorHome';

export function HomePage() {
  return useSession().status === 'signed-out' ? <VisitorHome /> : <UserHome />;
}
