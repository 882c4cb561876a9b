// Which repository knows what a file was earlier: the one it lies in.
import { dirname } from 'node:path';
import { isBelow, realOf, repositoryOf } from '../paths-on-disk';
import { earlierAt, earlierIn, GitError, isSubmodule, notYetThere, type Earlier, type Place } from './git';
import { reported } from './inputs';

/** What was earlier in each repository, which is asked once. */
export class Repositories {
  /** The real working directory, and the repository that it lies in; itself where it lies in none. */
  private readonly cwd: string;
  private readonly ours: string;
  /** By folder: the repository's root. */
  private readonly roots = new Map<string, string>();
  /** By root. */
  private readonly earlier = new Map<string, Earlier>();

  /**
   * @param reference a commit or branch, as the user named it
   * @param cwd absolute
   */
  constructor(
    private readonly reference: string,
    cwd: string,
  ) {
    this.cwd = realOf(cwd);
    this.ours = repositoryOf(this.cwd) ?? this.cwd;
  }

  /**
   * What was earlier where a file lies. Where no repository is, git is asked about the working directory.
   *
   * @param place absolute
   * @throws GitError
   */
  of(place: string): Earlier {
    const folder = dirname(place);
    let root = this.roots.get(folder);
    if (root === undefined) this.roots.set(folder, (root = repositoryOf(realOf(folder)) ?? this.ours));
    return this.at(root);
  }

  private at(root: string): Earlier {
    let earlier = this.earlier.get(root);
    if (!earlier) this.earlier.set(root, (earlier = this.ask(root)));
    return earlier;
  }

  /**
   * What the user names means a commit of the repository that the tool was started in, or of one that it was started beside.
   * What was in a submodule then is the commit that stood there: the same name may mean another in it, or none.
   */
  private ask(root: string): Earlier {
    const outer = isBelow(this.cwd, root) ? undefined : repositoryOf(dirname(root));
    const stood =
      outer !== undefined && isSubmodule(root, this.placeOf(outer, outer)) ? (this.at(outer).submodule(root) ?? 'nothing') : undefined;
    if (stood === 'nothing') return notYetThere;
    const place = this.placeOf(root, root === this.ours ? this.cwd : root);
    try {
      return stood === undefined ? earlierIn(this.reference, place) : earlierAt(stood, place);
    } catch (error) {
      throw error instanceof GitError && !place.isOurs
        ? new GitError(error.message, error.reason, error.reference, reported(root, this.cwd))
        : error;
    }
  }

  private placeOf(root: string, folder: string): Place {
    return { folder, isOurs: root === this.ours };
  }
}
