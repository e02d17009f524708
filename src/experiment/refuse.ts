import { fault } from "../kernel/fault.ts";

/** The Fault for a file that can't be written: the disk is full, the folder is read-only, or the system says another reason. */
export function refuse(file: string, error: unknown): never {
  const got = (error as NodeJS.ErrnoException).code ?? "";
  if (got === "ENOSPC" || got === "EDQUOT") {
    fault(
      "disk-full",
      { zh: "磁盘空间不足，已完成的测算都已保存", en: "The disk is full; what was finished is kept" },
      { file, got, hint: { zh: "腾出空间后再运行同一命令", en: "Free some space and run the same command again" } },
      1,
    );
  }
  if (["EACCES", "EROFS", "EPERM", "ENOTDIR", "EIO"].includes(got)) {
    fault(
      "cannot-write",
      { zh: "无法写入这个文件", en: "This file can't be written" },
      { file, got, hint: { zh: "用 --out 另选可写的文件夹", en: "Choose a folder you may write to with --out" } },
    );
  }
  throw error;
}
