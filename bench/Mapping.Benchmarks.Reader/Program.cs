using System.Globalization;
using Mapping.Benchmarks.Reader;

if (args is not [var path])
{
    Console.Error.WriteLine("mapping-bench-reader FILE");
    return 3;
}

// As many threads as cores that the process may use: taskset decides.
using var lines = new SharedLines(path);
var passes = new BarePass[Environment.ProcessorCount];
Parallel.For(0, passes.Length, new ParallelOptions { MaxDegreeOfParallelism = passes.Length }, index => passes[index] = BarePass.Over(lines));
Console.Out.WriteLine(passes.Sum(pass => pass.Lines).ToString(CultureInfo.InvariantCulture));
return 0;
