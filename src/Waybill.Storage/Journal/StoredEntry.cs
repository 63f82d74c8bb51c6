using System.Globalization;
using System.Text.Json;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Journal;

/// <summary>An entry as its row says, before anything in it is believed.</summary>
internal sealed record StoredEntry(long Number, string Previous, string At, string Who, string Hash, IReadOnlyList<StoredEvent> Events)
{
    /// <summary>The previous hash of the first entry.</summary>
    public static readonly string Zeros = default(Sha256).Hex;

    /// <summary>The hash that the row's own content gives.</summary>
    /// <remarks>
    /// It covers the bodies through their hashes, so that a body can be erased and the chain still holds. The number of events stands
    /// before them, so that no event can be taken for a field.
    /// </remarks>
    public string ComputeHash()
    {
        var form = new CanonicalForm();
        form.Add("entry", Number.ToString(CultureInfo.InvariantCulture));
        form.Add("previous", Previous);
        form.Add("at", At);
        form.Add("who", Who);
        form.Add("events", Events.Count);
        foreach (var happened in Events)
        {
            form.Add("kind", happened.Kind);
            form.Add("body", happened.BodyHash);
        }

        return form.Hash().Hex;
    }

    /// <summary>The moment of writing, as it stands in a row.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Reads the row's values.</summary>
    /// <exception cref="CaseException">The row does not hold what an entry holds.</exception>
    public JournalEntry Decode(string file)
    {
        try
        {
            var at = DateTimeOffset.ParseExact(At, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            return new(Number, Sha256.Parse(Previous), Sha256.Parse(Hash), at, Who, [.. Events.Select(happened => happened.Decode())]);
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            throw new CaseException(
                file,
                $"entry {Number} is malformed ({fault.Message})",
                "run verify, and bring the journal back from a copy",
                fault
            );
        }
    }
}

/// <summary>An event as its row says.</summary>
internal sealed record StoredEvent(long Position, string Kind, string? Body, string BodyHash)
{
    /// <summary>Reads the body; an erased one gives <see cref="Redacted"/>.</summary>
    public JournalEvent Decode() => Body is null ? new Redacted(Kind, Sha256.Parse(BodyHash)) : EventBody.Read(Kind, Body);

    /// <summary>Makes the row of an event.</summary>
    public static StoredEvent Of(int position, JournalEvent happened)
    {
        var body = EventBody.Write(happened);
        return new(position, EventBody.KindOf(happened), body, Sha256.Of(body).Hex);
    }
}
