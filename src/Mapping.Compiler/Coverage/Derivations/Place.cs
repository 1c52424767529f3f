using System.Globalization;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says where something is written: file and line, which is what a reader looks up.</summary>
public static class Place
{
    public static string Of(Location location) =>
        string.Create(CultureInfo.InvariantCulture, $"{location.Path}:{location.Start.Line}");
}
