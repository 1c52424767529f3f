using System.Globalization;
using System.Text;

namespace Mapping.Benchmarks;

/// <summary>Writes a workspace of any size: without errors, every obligation mapped, and the same bytes each time.</summary>
internal static class WorkspaceGenerator
{
    public static int Generate(string folder, WorkspaceSize size)
    {
        var catalogs = Directory.CreateDirectory(Path.Join(folder, "catalogs", "bench"));
        File.WriteAllText(Path.Join(folder, "mapping.workspace"), "");
        File.WriteAllText(Path.Join(catalogs.FullName, "1.md"), CatalogText.Write(size));
        File.WriteAllText(Path.Join(folder, "shared.mapping"), SharedText.Write());
        WriteControls(Directory.CreateDirectory(Path.Join(folder, "controls")).FullName, size);
        return 0;
    }

    private static void WriteControls(string folder, WorkspaceSize size)
    {
        var text = new StringBuilder();
        var (items, files) = (0, 0);
        for (var control = 0; control < size.Controls; control++)
        {
            ControlText.Write(text, control, size);
            items += ControlText.HasEvidence(control) ? 2 : 1;
            if (items >= WorkspaceSize.ItemsPerFile || control == size.Controls - 1)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"controls-{++files:D4}.mapping");
                File.WriteAllText(Path.Join(folder, name), text.ToString());
                text.Clear();
                items = 0;
            }
        }
    }
}
