using Mapping.Compiler.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>Another place that explains a diagnostic, such as the earlier of two duplicates.</summary>
public sealed record RelatedLocation(Location Location, string Message);
