using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Tables;
using Waybill.Core.Time;
using Waybill.Reading.Gazetteers;

namespace Waybill.Reading.Tables;

/// <summary>Makes a claim of a row.</summary>
internal static class RowClaim
{
    private const string Supplier = "supplier";
    private const string Recipient = "recipient";

    public static ClaimDraft Draft(TableRow row, TableMap map, string reader)
    {
        var frame = Frame(row, map);
        var statement = StatementCell.Of(row, map);
        var act = row.Word(map.Act, "act", statement?.Act ?? Act.Report);
        var roles = Roles(row, map, frame);
        if (statement is not null && frame.Counts is { } counted && !roles.ContainsKey(counted))
            roles[counted] = statement.Goods(map);
        if (statement?.Flow() is var (from, to) && frame.HasRole(Supplier) && frame.HasRole(Recipient))
        {
            roles.TryAdd(Supplier, [from]);
            roles.TryAdd(Recipient, [to]);
        }

        if (roles.Count == 0)
            throw row.Fault($"no role of {frame.Name} is filled", "fill one, or leave the row out with 'where'");
        var draft = new ClaimDraft
        {
            // The selector is taken last: it lists the cells that were used on the way.
            Selector = row.Selector,
            Proposition = new()
            {
                Frame = frame.Name,
                Roles = roles,
                Quantity = map.Quantity is { } quantity ? RowQuantity.Read(row, quantity, statement) : null,
                Window = Window(row, map),
            },
            Act = act,
            Certainty = row.Word(map.Certainty, "certainty", statement?.Certainty ?? Certainty.Certain),
            Polarity = row.Word(map.Polarity, "polarity", act == Act.Deny ? Polarity.Negative : Polarity.Positive),
            Said = Said(row, map),
            Attribution = Attribution(row, map),
            Reader = reader,
        };
        row.Take(map.Address, "address");
        return draft with { Selector = row.Selector };
    }

    private static Frame Frame(TableRow row, TableMap map)
    {
        var name = row.Take(map.Frame, "frame")?.Value ?? throw row.Fault("no frame is given", "write one");
        return FrameCatalogue.Embedded.TryFind(name, out var frame)
            ? frame
            : throw row.Fault($"there is no frame '{name}'", $"use one of {string.Join(", ", FrameCatalogue.Embedded.Names)}");
    }

    private static Dictionary<string, IReadOnlyList<Mention>> Roles(TableRow row, TableMap map, Frame frame)
    {
        var roles = new Dictionary<string, IReadOnlyList<Mention>>();
        foreach (var (name, slot) in map.Roles)
        {
            if (row.Take(slot, name) is not { } cell)
                continue;
            var role = frame.Roles.FirstOrDefault(r => r.Name == name);
            if (role is null)
            {
                // A constant is for the frames that have the role; a cell was filled by somebody who meant it.
                if (slot.Value is not null)
                    continue;
                throw row.Fault($"{frame.Name} has no role '{name}', and the cell is filled", "empty the cell or choose another frame");
            }

            roles[name] = [.. Fillers(row, cell, slot, role)];
        }

        return roles;
    }

    private static IEnumerable<Mention> Fillers(TableRow row, CsvCell cell, TableSlot slot, Role role)
    {
        if (cell.Start < 0)
        {
            yield return new(cell.Value, Hint: slot.Hint ?? NameHints.Of(cell.Value, role.Filler));
            yield break;
        }

        for (var start = cell.Start; start < cell.End;)
        {
            var semicolon = row.Text.IndexOf(';', start, cell.End - start);
            var end = semicolon < 0 ? cell.End : semicolon;
            var words = row.Text.AsSpan(start, end - start);
            var from = start + (words.Length - words.TrimStart().Length);
            var to = end - (words.Length - words.TrimEnd().Length);
            if (to > from)
                yield return Mention.Over(row.Text, from, to, slot.Hint ?? NameHints.Of(row.Text[from..to], role.Filler));
            start = end + 1;
        }
    }

    private static Edtf? Said(TableRow row, TableMap map)
    {
        var said = row.Date(map.Said, "said");
        return said is { IsInterval: false, IsApproximate: false, IsUncertain: false } && map.SaidAbout.Any(row.Holds)
            ? Edtf.Parse($"{said.Text}~")
            : said;
    }

    private static Edtf? Window(TableRow row, TableMap map)
    {
        var (start, end) = (row.Date(map.WindowStart, "window"), row.Date(map.WindowEnd, "window"));
        if (start is null && end is null)
            return null;
        if (start == end)
            return start;
        var interval = $"{start?.Text ?? ".."}/{end?.Text ?? ".."}";
        return Edtf.TryParse(interval, null, out var window)
            ? window
            : throw row.Fault($"the window {interval} is none", "let it end after it starts, each end a plain date");
    }

    private static List<AttributionLink> Attribution(TableRow row, TableMap map)
    {
        var chain = new List<AttributionLink>();
        foreach (var via in map.Via)
        {
            if (row.Take(via, "via") is { } outlet)
                chain.Add(new() { Who = outlet.Value, Kind = SpeakerKind.Outlet });
        }

        var utterance = row.Take(map.Utterance, "utterance")?.Value;
        if (row.Take(map.Speaker, "attribution") is { } speaker)
        {
            var kind = row.Word(map.SpeakerKind, "speaker-kind", SpeakerKind.Body);
            chain.Add(
                new()
                {
                    Who = speaker.Value,
                    Kind = kind,
                    Utterance = utterance,
                }
            );
        }
        else if (utterance is not null)
        {
            chain.Add(
                new()
                {
                    Who = AttributionLink.Unnamed,
                    Kind = SpeakerKind.Anonymous,
                    Utterance = utterance,
                }
            );
        }

        return chain;
    }
}
