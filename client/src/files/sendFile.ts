/** What came of sending a file. */
export type Sent =
  | { kind: "received"; fileId: string; name: string; madeId: string | null }
  | { kind: "refused"; reason: string; message: string }
  | { kind: "failed"; isLostConnection: boolean };

/** Posts the bytes to a ticket's path and tells how much of them is on its way, 0 to 1. */
export function sendFile(path: string, file: File, onProgress: (share: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener("load", () => resolve(answerOf(request)));
    request.addEventListener("error", () => resolve({ kind: "failed", isLostConnection: true }));
    request.send(file);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 413) return { kind: "refused", reason: "FILE_TOO_LARGE", message: "" };
  if (status !== 201 && status !== 422) return { kind: "failed", isLostConnection: false };
  return JSON.parse(responseText) as Sent;
}
