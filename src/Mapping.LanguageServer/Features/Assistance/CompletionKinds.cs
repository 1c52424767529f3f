using Mapping.LanguageService.Completion;

namespace Mapping.LanguageServer.Features.Assistance;

/// <summary>The protocol's kinds are those of programming languages; these have signs that fit.</summary>
internal static class CompletionKinds
{
    public static int Of(CompletionKind kind) => kind switch
    {
        CompletionKind.Keyword => 14,
        CompletionKind.Snippet => 15,
        CompletionKind.Framework or CompletionKind.Edition => 9,
        CompletionKind.Provision => 18,
        CompletionKind.Element => 20,
        CompletionKind.Owner => 6,
        CompletionKind.System or CompletionKind.Vendor => 7,
        CompletionKind.Feed => 8,
        CompletionKind.Control or CompletionKind.Aggregate => 3,
        CompletionKind.Field => 5,
        CompletionKind.Operator => 24,
        CompletionKind.Unit => 11,
        CompletionKind.Fact or CompletionKind.Word => 13,
        _ => 12,
    };
}
