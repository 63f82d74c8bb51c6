using System.Text;
using System.Text.Json;
using Waybill.Core.Decisions;

namespace Waybill.Storage.Journal;

/// <summary>An event's kind and body as the journal stores them.</summary>
internal static class EventBody
{
    /// <summary>The largest body, in bytes of UTF-8. What is larger belongs in the locker.</summary>
    public const int Largest = 4 * 1024 * 1024;

    /// <summary>The kind's name in the journal.</summary>
    public static string KindOf(JournalEvent happened) =>
        happened switch
        {
            CaseOpened => "case-opened",
            Captured => "captured",
            Extracted => "extracted",
            Decided => "decided",
            Judged => "judged",
            Configured => "configured",
            Withdrawn => "withdrawn",
            _ => throw new ArgumentException($"A {happened.GetType().Name} event is read, never written.", nameof(happened)),
        };

    /// <summary>The body as compact JSON.</summary>
    public static string Write(JournalEvent happened) =>
        happened switch
        {
            CaseOpened opened => JsonSerializer.Serialize(opened, StorageJson.Compact.CaseOpened),
            Captured captured => JsonSerializer.Serialize(captured, StorageJson.Compact.Captured),
            Extracted extracted => JsonSerializer.Serialize(extracted.Extraction, StorageJson.Words.Extraction),
            Decided decided => JsonSerializer.Serialize(decided.Decision, StorageJson.Words.Decision),
            Judged judged => JsonSerializer.Serialize(judged.Judgement, StorageJson.Words.EntityJudgement),
            Configured configured => JsonSerializer.Serialize(configured, StorageJson.Compact.Configured),
            Withdrawn withdrawn => JsonSerializer.Serialize(withdrawn, StorageJson.Compact.Withdrawn),
            _ => throw new ArgumentException($"A {happened.GetType().Name} event is read, never written.", nameof(happened)),
        };

    /// <summary>Reads a body back.</summary>
    /// <exception cref="JsonException">The kind is unknown, or the body is not one of its kind.</exception>
    public static JournalEvent Read(string kind, string body) =>
        kind switch
        {
            "case-opened" => Present(JsonSerializer.Deserialize(body, StorageJson.Compact.CaseOpened)),
            "captured" => Present(JsonSerializer.Deserialize(body, StorageJson.Compact.Captured)),
            "extracted" => new Extracted(Present(JsonSerializer.Deserialize(body, StorageJson.Words.Extraction))),
            "decided" => new Decided(Whole(Present(JsonSerializer.Deserialize(body, StorageJson.Words.Decision)))),
            "judged" => new Judged(Present(JsonSerializer.Deserialize(body, StorageJson.Words.EntityJudgement))),
            "configured" => Present(JsonSerializer.Deserialize(body, StorageJson.Compact.Configured)),
            "withdrawn" => Present(JsonSerializer.Deserialize(body, StorageJson.Compact.Withdrawn)),
            _ => throw new JsonException($"there is no kind of event '{kind}'"),
        };

    /// <summary>True when the body is larger than a journal takes.</summary>
    public static bool IsTooLarge(string body) => body.Length > Largest || Encoding.UTF8.GetByteCount(body) > Largest;

    private static Decision Whole(Decision decision) =>
        decision is { Claim.Selector: null } or { Replacement.Selector: null }
            ? throw new JsonException("the claim has no selector")
            : decision;

    private static T Present<T>(T? value)
        where T : class => value ?? throw new JsonException("null stands where a body belongs");
}
