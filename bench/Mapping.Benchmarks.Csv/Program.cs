using System.Diagnostics;
using System.Globalization;
using Mapping.Benchmarks.Csv;

const int Runs = 7;

var megabytes = args is [var size] ? int.Parse(size, CultureInfo.InvariantCulture) : 100;
foreach (var (title, quotes) in new[] { ("no quotes", false), ("every fourth row has a quoted cell", true) })
{
    var bytes = CsvText.Create(megabytes * 1_000_000, quotes);
    Contender[] contenders =
    [
        new("Mapping", () => OwnPass.Over(bytes)),
        new("Sep", () => SepPass.Over(bytes, checksUtf8: false)),
        new("Sep, UTF-8 checked", () => SepPass.Over(bytes, checksUtf8: true)),
    ];

    // The first round warms up, and shows that all of them read the same.
    var answers = contenders.Select(contender => contender.Read()).Distinct().ToArray();
    if (answers is not [var answer])
    {
        Console.Error.WriteLine($"They read different things: {string.Join(", ", answers)}");
        return 1;
    }

    for (var run = 0; run < Runs; run++)
    {
        foreach (var contender in contenders)
        {
            var watch = Stopwatch.StartNew();
            contender.Read();
            contender.Seconds.Add(watch.Elapsed.TotalSeconds);
        }
    }

    Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length / 1_000_000} MB, {answer.Rows} rows, {title}"));
    foreach (var contender in contenders)
    {
        var median = contender.Seconds.Order().ElementAt(Runs / 2);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {contender.Title,-20}{bytes.Length / 1e6 / median,8:F0} MB/s"));
    }
}

return 0;
