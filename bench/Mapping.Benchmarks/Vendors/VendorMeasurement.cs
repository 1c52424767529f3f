using System.Globalization;

namespace Mapping.Benchmarks.Vendors;

/// <summary>Runs the commands that look for a cheapest set on one generated market of each shape, each time as a new process.</summary>
internal sealed class VendorMeasurement(string command)
{
    private const int Runs = 7;

    private const int Products = 40;

    private const int Obligations = 1000;

    /// <summary>The most that the search takes. With the shape without structure it gives up, and says so.</summary>
    private const int HardProducts = 64;

    public int Report(string folder)
    {
        Print($"{"",-44}{"wall",9}{"CPU",10}{"peak",11}  status");
        var isWell = true;
        foreach (var shape in Enum.GetValues<VendorShape>())
        {
            var workspace = Path.Join(folder, shape.ToString());
            VendorWorkspace.Generate(workspace, Products, Obligations, shape);
            isWell &= Show($"gap of one of {Products} products, {shape}", "gap", "v00", workspace);
            isWell &= Show($"gap of all {Products} products, {shape}", ["gap", .. Names, workspace]);
            isWell &= Show($"report as a page, {shape}", "report", workspace);
        }

        var large = Path.Join(folder, "large");
        VendorWorkspace.Generate(large, HardProducts, Obligations, VendorShape.Triples);
        return Show($"gap of one of {HardProducts} products, {VendorShape.Triples}", "gap", "v00", large) && isWell ? 0 : 1;
    }

    private static IEnumerable<string> Names => Enumerable.Range(0, Products).Select(product => string.Create(CultureInfo.InvariantCulture, $"v{product:D2}"));

    private bool Show(string title, params string[] arguments)
    {
        string[] all = [.. arguments, "--as-of", Measurement.AsOf];
        NativeProcess.Run(command, all);
        var run = ProcessRun.MedianOf([.. Enumerable.Range(0, Runs).Select(_ => NativeProcess.Run(command, all))]);
        Print($"{title,-44}{run.Wall * 1000,6:F0} ms{run.Processor * 1000,7:F0} ms{run.Memory,7:F0} MiB  {run.Status}");
        return run.Status is 0 or 1;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
