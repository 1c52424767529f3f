using System.Globalization;
using Mapping.Benchmarks;

return args switch
{
    ["generate", var folder, var items] when int.TryParse(items, NumberStyles.None, CultureInfo.InvariantCulture, out var count) =>
        WorkspaceGenerator.Generate(folder, WorkspaceSize.Of(count)),
    ["measure", var command, var small, var middle, var large] => new Measurement(command).Report(small, middle, large),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("mapping-bench generate FOLDER ITEMS");
    Console.Error.WriteLine("mapping-bench measure COMMAND WORKSPACE-OF-10000 WORKSPACE-OF-50000 WORKSPACE-OF-100000");
    return 3;
}
