namespace Mapping.LanguageServer.Protocol;

/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
/// <param name="Title">Of the beginning.</param>
/// <param name="Message">What is going on.</param>
/// <param name="Percentage">0 to 100.</param>
internal sealed record WorkDoneProgress(string Kind, string? Title = null, string? Message = null, int? Percentage = null);
