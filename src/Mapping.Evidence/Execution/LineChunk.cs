namespace Mapping.Evidence.Execution;

/// <summary>Whole lines of a file.</summary>
/// <param name="Buffer">The bytes, borrowed from the shared pool; whoever scans the chunk gives it back.</param>
/// <param name="Start">Where the first line begins.</param>
/// <param name="Length">The bytes of the lines; the last line may lack its break at the end of the file.</param>
/// <param name="LinesBefore">How many lines stand before it in the file.</param>
internal readonly record struct LineChunk(byte[] Buffer, int Start, int Length, long LinesBefore);
