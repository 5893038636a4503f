/** Calls back with the loudness of a stream, 0 to 1, a few times a second. Returns how to stop. */
export function watchLevel(stream: MediaStream, onLevel: (level: number) => void, everyMs = 125): () => void {
  const audio = new AudioContext()
  // Opened without a click it may stand still; being in a call is reason enough for browsers to let it run.
  void audio.resume().catch(() => undefined)
  const analyser = audio.createAnalyser()
  analyser.fftSize = 1_024
  audio.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    onLevel(Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length))
  }, everyMs)
  return () => {
    clearInterval(timer)
    void audio.close()
  }
}
