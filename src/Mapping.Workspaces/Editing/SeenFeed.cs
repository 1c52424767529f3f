using Mapping.Evidence.Inspection;

namespace Mapping.Workspaces.Editing;

/// <summary>A feed that somebody looked at.</summary>
/// <param name="Inspection">What was in it.</param>
/// <param name="Stamp">Differs once one of the files that were read does, or once there are others; null where that can't be told.</param>
/// <param name="Changes">How many changes of files had been said by then.</param>
internal sealed record SeenFeed(FeedInspection Inspection, string? Stamp, int Changes);
