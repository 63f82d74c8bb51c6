using System.Globalization;
using System.Text.Json;
using Waybill.Casework.Lists;
using Waybill.Casework.Matching;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Screening;

/// <summary>What screening gave, as JSON.</summary>
public static class ScreenedJson
{
    /// <summary>One query and its hits on one line.</summary>
    /// <param name="screened">The query and what it gave.</param>
    /// <param name="snapshots">The lists that were asked.</param>
    public static string Of(ScreenedName screened, IReadOnlyList<ListSnapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(screened);
        ArgumentNullException.ThrowIfNull(snapshots);
        return JsonLine.Of(writer =>
        {
            writer.WriteNumber("row", screened.Query.Row);
            writer.WriteString("query", screened.Query.Text);
            writer.WriteBoolean("match", screened.Hits.Count > 0);
            writer.WriteStartArray("hits");
            foreach (var hit in screened.Hits)
                Write(writer, hit);
            writer.WriteEndArray();
            WriteBearers(writer, "namesakes", screened.Answer.Namesakes, "numbers", one => one.Numbers.Select(number => number.Value));
            WriteBearers(writer, "bornOtherwise", screened.Answer.BornOtherwise, "birthDate", one => one.Entity.Get("birthDate"));
            if (screened.Answer.OneWord is var (word, listings))
            {
                writer.WriteStartObject("oneWord");
                writer.WriteString("word", word);
                writer.WriteNumber("listings", listings);
                writer.WriteEndObject();
            }

            WriteWeakAlias(writer, screened.Answer.WeakAlias);
            WriteDay(writer, screened.Answer.OnDay);
            JsonLine.Write(writer, "lists", snapshots.Select(snapshot => snapshot.ToString()));
        });
    }

    private static void WriteBearers(
        Utf8JsonWriter writer,
        string key,
        IReadOnlyList<ListedEntity> bearers,
        string detail,
        Func<ListedEntity, IEnumerable<string>> values
    )
    {
        if (bearers.Count == 0)
            return;
        writer.WriteStartArray(key);
        foreach (var listed in bearers)
        {
            writer.WriteStartObject();
            WriteBearer(writer, listed);
            JsonLine.Write(writer, detail, values(listed));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBearer(Utf8JsonWriter writer, ListedEntity listed)
    {
        writer.WriteString("id", listed.Id);
        writer.WriteString("schema", listed.Entity.Schema.Name);
        writer.WriteString("name", listed.Title);
        writer.WriteString("list", listed.Listing.List);
        writer.WriteString("reference", listed.Listing.Reference);
    }

    private static void WriteWeakAlias(Utf8JsonWriter writer, WeakBearers? bearers)
    {
        if (bearers is null)
            return;
        writer.WriteStartObject("weakAlias");
        writer.WriteNumber("listings", bearers.Listings);
        writer.WriteStartArray("first");
        foreach (var (listed, alias) in bearers.First)
        {
            writer.WriteStartObject();
            WriteBearer(writer, listed);
            writer.WriteString("alias", alias);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter writer, AnswerOnDay? answer)
    {
        if (answer is null)
            return;
        writer.WriteStartObject("onDay");
        writer.WriteString("day", answer.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("status", answer.Status.ToString().ToLowerInvariant());
        foreach (var (name, status) in new[] { ("unknown", ListingStatus.Unknown), ("notlisted", ListingStatus.NotListed) })
        {
            writer.WriteStartArray(name);
            foreach (var (list, absent) in answer.Lists.Where(list => list.Absent.Status == status))
            {
                writer.WriteStartObject();
                writer.WriteString("list", list);
                writer.WriteString("because", absent.Because);
                JsonLine.Write(writer, "snapshots", absent.Relied.Select(snapshot => snapshot.ToString()));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ScreeningHit hit)
    {
        var (listed, listings) = (hit.Listed, hit.Listings);
        var listing = listings[0];
        writer.WriteStartObject();
        writer.WriteNumber("score", JsonLine.Rounded(hit.Score));
        writer.WriteString("id", listed.Id);
        writer.WriteString("schema", listed.Entity.Schema.Name);
        writer.WriteString("name", listed.Title);
        writer.WriteString("list", listing.List);
        writer.WriteString("authority", listing.Authority);
        writer.WriteString("reference", listing.Reference);
        JsonLine.Write(writer, "programmes", listing.Programmes);
        writer.WriteString("listedOn", listing.ListedOn?.Text);
        if (listing.DelistedOn is { } end)
            writer.WriteString("delistedOn", end.Text);
        ListingsJson.Write(writer, listings, isFull: false);
        if (hit.GoneFrom is { } newest)
            writer.WriteString("goneFrom", newest.ToString());
        foreach (var detail in HitDetails.Of(listed))
        {
            JsonLine.Write(writer, detail.Property, detail.Values);
        }

        if (hit.OnDay is { } answer)
        {
            writer.WriteStartObject("onDay");
            writer.WriteString("status", answer.Status.ToString().ToLowerInvariant());
            writer.WriteString("because", answer.Because);
            JsonLine.Write(writer, "snapshots", answer.Relied.Select(snapshot => snapshot.ToString()));
            writer.WriteEndObject();
        }

        JsonLine.Write(writer, "reasons", hit.Comparison.Reasons);
        if (hit.Comparison.Names is { } names)
        {
            writer.WriteString("asked", names.Left);
            writer.WriteString("listed", names.Right);
            if (hit.Name is { } name)
            {
                writer.WriteString("listedAs", JsonNamingPolicy.KebabCaseLower.ConvertName(name.Role.ToString()));
                if (name.Note is { } note)
                    writer.WriteString("listedNote", note);
                if (hit.Former is { } former)
                {
                    writer.WriteStartArray("nameInListsOf");
                    writer.WriteStringValue(former.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    writer.WriteStringValue(former.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    writer.WriteEndArray();
                }
            }

            JsonLine.Write(writer, "nameReasons", names.Comparison.Reasons);
        }

        writer.WriteEndObject();
    }
}
