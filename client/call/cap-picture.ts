/** How much of the uplink one outgoing picture may take. */
export interface PictureCap {
  height: number
  framesPerSecond: number
  bitsPerSecond: number
}

/** Audio comes first: an outgoing picture is kept small. Where a browser cannot cap, the camera's own setting already does. */
export function capPicture(pc: RTCPeerConnection, picture: PictureCap): void {
  for (const sender of pc.getSenders()) {
    if (sender.track?.kind !== 'video') continue
    const parameters = sender.getParameters()
    const height = sender.track.getSettings().height ?? picture.height
    const cap = {
      maxBitrate: picture.bitsPerSecond,
      maxFramerate: picture.framesPerSecond,
      scaleResolutionDownBy: Math.max(1, height / picture.height),
    }
    parameters.encodings = parameters.encodings.map((encoding) => ({ ...encoding, ...cap }))
    void sender.setParameters(parameters).catch(() => undefined)
  }
}
