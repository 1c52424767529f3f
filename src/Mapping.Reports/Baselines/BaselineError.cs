using Mapping.Compiler.Text;

namespace Mapping.Reports.Baselines;

/// <summary>Why a file is no baseline.</summary>
/// <param name="Position">Where; the column counts UTF-16 code units.</param>
/// <param name="Message">What was found and what was expected, without a full stop.</param>
public sealed record BaselineError(LinePosition Position, string Message);
