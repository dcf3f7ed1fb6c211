/** What runs below a process, and how much memory that takes. Where there is no `ps`, nothing is known. */
import { spawnSync } from 'node:child_process';

export interface Process {
  pid: number;
  parent: number;
  /** Resident memory in bytes; what processes share counts for each of them. */
  memory: number;
  command: string;
}

function all(): Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [, pid, parent, kilobytes, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), memory: Number(kilobytes) * 1024, command: command ?? '' }] : [];
  });
}

/** The process itself and all that it has started. */
export function familyOf(pid: number): Process[] {
  const running = all();
  const family = running.filter((one) => one.pid === pid);
  for (const one of family) family.push(...running.filter(({ parent }) => parent === one.pid));
  return family;
}
