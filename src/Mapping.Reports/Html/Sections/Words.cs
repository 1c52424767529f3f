using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Forecasting;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>Places, sentences and names with the links that they have.</summary>
internal static class Words
{
    /// <summary>Titles and reasons come again and again; what is longer is cut, and stands whole in the sources.</summary>
    public const int TitleLength = 200;

    public static void WritePlace(HtmlWriter html, ReportContent content, Location location) =>
        html.Link(LinkTo(content, location.Path, location.Start.Line), Place.Of(location));

    public static void WritePlace(HtmlWriter html, ReportContent content, RecordPlace place) =>
        html.Link(LinkTo(content, place.Path, place.Line), place.ToString());

    /// <summary>A state of a forecast without its hyphen.</summary>
    public static string Plain(string state) => state.Replace('-', ' ');

    /// <summary>For example <c>evidence input-screening/evasion-rate: passing, then stale</c>.</summary>
    public static string Of(Turn turn) => $"{KindOf(turn.Kind)} {turn.Name}: {Plain(turn.Before)}, then {Plain(turn.After)}";

    public static string NameOf(ReportContent content, OwnerReference owner) =>
        content.Judgement.Symbols.OwnerOf(owner) is { } found ? NameOf(found) : owner.Name;

    public static string NameOf(OwnerSymbol owner) => HtmlText.Cut(owner.Title.Length == 0 ? owner.Name : $"{owner.Title} ({owner.Name})", TitleLength);

    /// <summary>Links to obligations, the first few of them.</summary>
    public static void WriteObligations(HtmlWriter html, SystemPart part, ImmutableArray<ObligationResult> obligations, int limit)
    {
        for (var i = 0; i < Math.Min(limit, obligations.Length); i++)
        {
            html.Text(i == 0 ? "" : ", ");
            html.Link(HtmlLink.To(part.IdOf(obligations[i])), HtmlText.Cut(obligations[i].Provision.DisplayName, TitleLength));
        }

        if (obligations.Length > limit)
        {
            html.Text($" and {Text.Counts.Of(obligations.Length - limit, "more", "more")}");
        }
    }

    public static HtmlLink? LinkTo(ReportContent content, string path, long? line) =>
        content.PlaceAddress(path, line) is { } address ? HtmlLink.ToFile(address) : null;

    private static string KindOf(TurnKind kind) => kind switch
    {
        TurnKind.Evidence => "evidence",
        TurnKind.Document => "document",
        TurnKind.Control => "control",
        TurnKind.Waiver => "waiver",
        TurnKind.Attestation => "attestation",
        _ => "law",
    };
}
