using System.Globalization;
using Mapping.Benchmarks;
using Mapping.Benchmarks.Editor;
using Mapping.Benchmarks.Evidence;
using Mapping.Benchmarks.Growth;
using Mapping.Benchmarks.Vendors;

return args switch
{
    ["generate", var folder, var items] when Number(items) is { } count => WorkspaceGenerator.Generate(folder, WorkspaceSize.Of((int)count)),
    ["measure", var command, var small, var middle, var large] => new Measurement(command).Report(small, middle, large),
    ["generate-large-feed", var folder, var bytes] when Number(bytes) is { } count => LargeFeed.Generate(folder, count),
    ["generate-matches", var folder, var records] when Number(records) is { } count => LargeMatch.Generate(folder, count),
    ["measure-matches", var command, var duckDb, var folder] => new LargeMatchMeasurement(folder).Report(command, duckDb),
    ["measure-large-feed", var command, var reader, var duckDb, var taskset, var openssl, var folder] =>
        new LargeFeedMeasurement(folder).Report(command, reader, duckDb, taskset, openssl),
    ["generate-many-files", var folder, var feeds] when Number(feeds) is { } count => ManyFiles.Generate(folder, (int)count),
    ["measure-many-files", var command, var strace, var small, var smallFeeds, var large, var largeFeeds]
        when Number(smallFeeds) is { } few && Number(largeFeeds) is { } many =>
        new ManyFilesMeasurement(command, strace).Report(small, (int)few, large, (int)many),
    ["measure-editor", var command, var small, var large, var replayed] => new EditorMeasurement(command).Report(small, large, replayed),
    ["replay-editor", var command, var replayed] => new ReplayedSession(command, replayed).Report() ? 0 : 1,
    ["generate-vendors", var folder, var products, var obligations, var shape]
        when Number(products) is { } sold && Number(obligations) is { } asked && Enum.TryParse<VendorShape>(shape, ignoreCase: true, out var known) =>
        VendorWorkspace.Generate(folder, (int)sold, (int)asked, known),
    ["measure-vendors", var command, var folder] => new VendorMeasurement(command).Report(folder),
    ["measure-growth", var command, var folder] => new GrowthMeasurement(command).Report(folder),
    ["measure-growth", var command, var folder, var only] => new GrowthMeasurement(command).Report(folder, only),
    _ => Usage(),
};

static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

static int Usage()
{
    Console.Error.WriteLine("mapping-bench generate FOLDER ITEMS");
    Console.Error.WriteLine("mapping-bench measure COMMAND WORKSPACE-OF-10000 WORKSPACE-OF-50000 WORKSPACE-OF-100000");
    Console.Error.WriteLine("mapping-bench generate-large-feed FOLDER BYTES");
    Console.Error.WriteLine("mapping-bench generate-matches FOLDER RECORDS");
    Console.Error.WriteLine("mapping-bench measure-matches COMMAND DUCKDB FOLDER");
    Console.Error.WriteLine("mapping-bench measure-large-feed COMMAND READER DUCKDB TASKSET OPENSSL-OR-EMPTY FOLDER");
    Console.Error.WriteLine("mapping-bench generate-many-files FOLDER FEEDS");
    Console.Error.WriteLine("mapping-bench measure-many-files COMMAND STRACE-OR-EMPTY SMALL FEEDS LARGE FEEDS");
    Console.Error.WriteLine("mapping-bench measure-editor COMMAND WORKSPACE-OF-10000 WORKSPACE-OF-100000 WORKSPACE-TO-EDIT");
    Console.Error.WriteLine("mapping-bench replay-editor COMMAND WORKSPACE-TO-EDIT");
    Console.Error.WriteLine("mapping-bench measure-vendors COMMAND FOLDER");
    Console.Error.WriteLine("mapping-bench generate-vendors FOLDER PRODUCTS OBLIGATIONS niches|chains|triples");
    Console.Error.WriteLine("mapping-bench measure-growth COMMAND FOLDER [PART-OF-A-NAME]");
    return 3;
}
