// Two soft notes when a match is found. Made with WebAudio, so there is no file to load at that moment.

let context: AudioContext | undefined

/** Browsers open sound only from a click: call this in the handler that starts the wait. */
export async function unlockSound(): Promise<void> {
  context ??= new AudioContext()
  if (context.state === 'suspended') await context.resume()
}

export function chime(): void {
  if (context === undefined || context.state !== 'running') return
  const start = context.currentTime
  playNote(context, { hertz: 587.33, at: start })
  playNote(context, { hertz: 880, at: start + 0.18 })
}

function playNote(audio: AudioContext, { hertz, at }: { hertz: number; at: number }): void {
  const tone = audio.createOscillator()
  const volume = audio.createGain()
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(0.18, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.9)
  tone.connect(volume).connect(audio.destination)
  tone.start(at)
  tone.stop(at + 0.95)
}
