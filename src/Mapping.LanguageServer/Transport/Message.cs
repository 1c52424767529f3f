using System.Text.Json;

namespace Mapping.LanguageServer.Transport;

/// <summary>What a client sent.</summary>
internal abstract record Message;

/// <summary>Wants an answer.</summary>
/// <param name="Id">A number or a string, given back as it came.</param>
/// <param name="Method">What is asked.</param>
/// <param name="Parameters">Undefined where there are none.</param>
internal sealed record RequestMessage(JsonElement Id, string Method, JsonElement Parameters) : Message;

/// <summary>Wants no answer.</summary>
internal sealed record NotificationMessage(string Method, JsonElement Parameters) : Message;

/// <summary>Answers a request of the server.</summary>
/// <param name="Id">The server's number.</param>
/// <param name="Result">Undefined where the client refused.</param>
internal sealed record ResponseMessage(long Id, JsonElement Result) : Message;

/// <summary>Can't be taken for what it was meant to be.</summary>
/// <param name="Id">Of the request, where that much could be read; else undefined.</param>
/// <param name="Code">One of <see cref="ErrorCode"/>.</param>
/// <param name="Why">For the one who wrote the client.</param>
internal sealed record BrokenMessage(JsonElement Id, int Code, string Why) : Message;
