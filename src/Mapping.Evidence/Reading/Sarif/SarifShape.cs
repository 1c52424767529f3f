using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>
/// Takes values out of a document and remembers the first that is not of the kind that the standard asks, so that nothing of the
/// wrong kind is taken for absent.
/// </summary>
internal sealed class SarifShape
{
    /// <summary>A clause; null while everything was in order.</summary>
    public string? Fault { get; private set; }

    public void Begin() => Fault = null;

    public string? Text(JsonElement parent, string name) =>
        Member(parent, name, JsonValueKind.String, "text") is { } member ? member.GetString() : null;

    /// <summary>One of the words that the standard knows; another one may mean the worst.</summary>
    public string? Word(JsonElement parent, string name, params ReadOnlySpan<string> words)
    {
        var word = Text(parent, name);
        if (word is not null && !words.Contains(word))
        {
            Fail($"\"{name}\" is none of the words {string.Join(", ", words)}");
        }

        return word;
    }

    /// <summary>Remembers what is wrong, a clause.</summary>
    public void Fail(string what) => Fault ??= what;

    public JsonElement? Object(JsonElement parent, string name) => Member(parent, name, JsonValueKind.Object, "object");

    public JsonElement? List(JsonElement parent, string name) => Member(parent, name, JsonValueKind.Array, "list");

    public JsonElement? Number(JsonElement parent, string name) => Member(parent, name, JsonValueKind.Number, "number");

    public bool? Boolean(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return Check(member.ValueKind is JsonValueKind.True or JsonValueKind.False, name, "Boolean") ? member.GetBoolean() : null;
    }

    /// <summary>The element of a list of objects, or null where the list has none there.</summary>
    public JsonElement? At(JsonElement? list, JsonElement? index, string name)
    {
        if (list is not { } elements || index is not { } wanted || !wanted.TryGetInt32(out var number))
        {
            return null;
        }

        if (number < 0 || number >= elements.GetArrayLength())
        {
            return null;
        }

        var element = elements[number];
        return Check(element.ValueKind == JsonValueKind.Object, name, "list of objects") ? element : null;
    }

    /// <summary>The objects in a list.</summary>
    public IEnumerable<JsonElement> Objects(JsonElement parent, string name)
    {
        if (List(parent, name) is not { } list)
        {
            yield break;
        }

        foreach (var element in list.EnumerateArray())
        {
            if (Check(element.ValueKind == JsonValueKind.Object, name, "list of objects"))
            {
                yield return element;
            }
        }
    }

    private JsonElement? Member(JsonElement parent, string name, JsonValueKind kind, string word)
    {
        if (!parent.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return Check(member.ValueKind == kind, name, word) ? member : null;
    }

    private bool Check(bool isRight, string name, string word)
    {
        Fault ??= isRight ? null : $"\"{name}\" is no {word}";
        return isRight;
    }
}
