using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core.Time;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;
using Waybill.FollowTheMoney.Types;
using Waybill.Matching.Names.Around;

namespace Waybill.Matching.Lists.Drafting;

/// <summary>
/// A listing that is being read. What a property takes goes into the entity; what none takes is kept as a note and told to the tally, so
/// that nothing of a row is lost in silence.
/// </summary>
internal sealed partial class EntityDraft(Model model, string schema, string id, ListTally tally, string file, long line)
{
    /// <summary>A span of birth years as wide as this, or narrower, is given to the entity year by year.</summary>
    private const int WidestSpan = 10;

    private readonly List<ListedName> names = [];
    private readonly List<ListedNumber> numbers = [];
    private readonly List<ListedLink> links = [];
    private readonly List<Edtf> births = [];
    private readonly HashSet<(string, NameRole)> seenNames = [];
    private readonly HashSet<string> anyNames = new(StringComparer.Ordinal);
    private readonly HashSet<ListedNumber> seenNumbers = [];
    private readonly HashSet<ListedLink> seenLinks = [];

    public Entity Entity { get; } = new(model, schema, id);

    public bool IsA(string name) => Entity.Schema.IsA(name);

    public bool HasNames => names.Count > 0;

    public void Unplaced(string kind, string example) => tally.Unplaced(kind, file, line, example);

    public void Name(string? text, NameRole role, AliasQuality quality = AliasQuality.Unsaid, string? note = null)
    {
        if (text is null || Blanks().Replace(text, " ").Trim() is not { Length: > 0 } name)
            return;
        var property =
            role == NameRole.Primary ? "name"
            : role == NameRole.Previous ? "previousName"
            : quality == AliasQuality.Low ? "weakAlias"
            : "alias";
        // An alias that is some name already says nothing; an earlier name that is also an alias does.
        if (!seenNames.Add((name, role)) || (role == NameRole.Alias && !anyNames.Add(name)))
            return;
        anyNames.Add(name);
        names.Add(new(name, role, quality, note));
        if (Entity.Schema.Find(property)?.Clean(name) is not { } clean)
            Unplaced("name", name);
        else if (role == NameRole.Primary || !seenNames.Contains((name, NameRole.Primary)))
            Entity.AddRaw(property, clean);
    }

    /// <summary>Adds a value; one that the property does not take, or no property of the schema holds, becomes a note.</summary>
    public void Add(string property, string? text)
    {
        if (text is null || (property == "notes" ? text : Blanks().Replace(text, " ")).Trim() is not { Length: > 0 } value)
            return;
        if (Entity.Schema.Find(property) is not { } found)
            Misplaced($"{property} of a {Entity.Schema.Name}", property, value);
        else if ((found.Clean(value) ?? Adjective(found, value)) is { } clean)
            Entity.AddRaw(found, clean);
        else
            Misplaced(found.Type == PropertyTypes.Country ? "country" : $"{property} that does not hold", property, value);
    }

    public void Note(string? text) => Add("notes", text);

    /// <summary>Adds a date, or several of which one is right.</summary>
    public void Date(string property, string? text)
    {
        if (text is null || text.Trim().Length == 0)
            return;
        if (ListDates.ReadAny(text) is { } dates)
        {
            foreach (var date in dates)
                Date(property, date);
        }
        else
        {
            Misplaced("date", property, text);
        }
    }

    /// <summary>Reads the day of a listing; one that does not hold is told.</summary>
    public Edtf? Day(string? text)
    {
        var date = ListDates.Read(text);
        if (date is null && text is not null)
            Unplaced("date", text);
        return date;
    }

    public void Date(string property, Edtf date)
    {
        if (property == "birthDate")
            births.Add(date);
        foreach (var prefix in Prefixes(date))
            Add(property, prefix);
    }

    /// <summary>Adds a number. One whose check digits fail stands as listed, and is told.</summary>
    public void Number(string property, string? text, string? label = null, string? country = null, string? note = null)
    {
        if (text is null || text.Trim() is not { Length: > 0 } value)
            return;
        if (Entity.Schema.Find(property) is not { } found)
        {
            Misplaced($"{property} of a {Entity.Schema.Name}", label ?? property, value);
            return;
        }

        var clean = found.Clean(value);
        if (clean is null && !value.Any(char.IsDigit))
        {
            Misplaced($"{property} that does not hold", label ?? property, value);
            return;
        }

        if (clean is null)
            Unplaced($"{property} that does not hold", value);
        var kept = clean ?? value;
        Entity.AddRaw(found, kept);
        var number = new ListedNumber(property, kept, label, country, note, clean is not null);
        if (seenNumbers.Add(number))
            numbers.Add(number);
    }

    public void Link(string relation, string name)
    {
        var link = new ListedLink(relation, name.Trim());
        if (link.Name.Length > 0 && seenLinks.Add(link))
            links.Add(link);
    }

    public ListedEntity Finish(Listing listing, ListPlace place)
    {
        Entity.AddDataset(listing.List);
        Entity.Target = true;
        if (!HasNames)
            Unplaced("listing without a name", listing.Reference);
        return new()
        {
            Entity = Entity,
            Listing = listing,
            Names = names,
            Numbers = numbers,
            Births = births,
            Links = links,
            Place = place,
        };
    }

    private void Misplaced(string kind, string label, string value)
    {
        Unplaced(kind, value);
        Entity.Add("notes", $"{label}: {value}");
    }

    private static string? Adjective(Property property, string value) =>
        property.Type == PropertyTypes.Country ? Demonyms.Code(value) : null;

    private static IEnumerable<string> Prefixes(Edtf date)
    {
        if (ListDates.Prefix(date) is { } prefix)
            return [prefix];
        if (date is not { Earliest: { } first, Latest: { } last })
            return [];
        var years = Enumerable.Range(first.Year, last.Year - first.Year + 1);
        return (last.Year - first.Year > WidestSpan ? [] : years).Select(year => year.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
