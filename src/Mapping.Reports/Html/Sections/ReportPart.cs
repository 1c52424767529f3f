using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>A part of what is said about a system.</summary>
/// <param name="Id">Its name in links, after that of the system.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Write">What stands below the heading.</param>
internal sealed record ReportPart(string Id, string Title, Action<HtmlWriter, SystemPart> Write);
