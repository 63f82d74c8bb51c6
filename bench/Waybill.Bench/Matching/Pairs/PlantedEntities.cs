using System.Globalization;
using Waybill.Bench.Clusters;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.Bench.Matching.Pairs;

/// <summary>
/// Made-up entities, the same for the same number: persons, companies and ships whose names share words as those of lists do. One in
/// twenty is one of the others again, under a name with a slip, in another order, in another script, or with the name of the other as an
/// alias.
/// </summary>
internal sealed class PlantedEntities
{
    /// <summary>How the name of a copy differs.</summary>
    public static readonly string[] Ways = ["slip", "order", "script", "alias"];

    private const int Every = 20;
    private const ulong Seed = 19480617;

    private static readonly string[] Forms = ["ltd", "llc", "co ltd", "gmbh", "jsc", "sa"];
    private static readonly string[] Countries = ["kp", "ru", "ir", "sy", "cn", "ae", "tr", "by"];

    private readonly SharedWords persons = new("person");
    private readonly SharedWords bodies = new("body");

    /// <summary>The number of the entity that another is; its own for an original.</summary>
    public static int OriginalOf(int number)
    {
        if (number % Every != Every - 1)
            return number;
        var place = Draws(number, 1).Next(number - (number / Every));
        return (place / (Every - 1) * Every) + (place % (Every - 1));
    }

    /// <summary>How a copy's name differs, as a place in <see cref="Ways"/>.</summary>
    public static int WayOf(int number) => number / Every % Ways.Length;

    public static string Id(int number) => number.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>An entity.</summary>
    public Entity Make(int number)
    {
        var original = OriginalOf(number);
        var made = Original(original, number);
        if (original == number)
            return made;
        var name = made.First("name")!;
        var draws = Draws(number, 2);
        made.Remove("name", name);
        switch (Ways[WayOf(number)])
        {
            case "slip":
                made.AddRaw("name", Misspelling.Slip(name, draws));
                break;
            case "order":
                made.AddRaw("name", Misspelling.Turn(name));
                break;
            case "script":
                made.AddRaw("name", Misspelling.InCyrillic(name));
                break;
            default:
                made.AddRaw("name", $"{persons.Rare(draws)} {persons.Rare(draws)}");
                made.AddRaw("alias", name);
                break;
        }

        // Not every register has every fact.
        foreach (var property in new[] { "birthDate", "imoNumber", "registrationNumber", "country" })
        {
            if (made.First(property) is { } value && draws.Next(3) == 0)
                made.Remove(property, value);
        }

        return made;
    }

    private Entity Original(int number, int under)
    {
        var draws = Draws(number, 0);
        var schema = draws.Next(10) switch
        {
            < 6 => "Person",
            < 9 => "Company",
            _ => "Vessel",
        };
        var entity = new Entity(Model.ArmsTransfers, schema, Id(under));
        entity.AddRaw(
            "name",
            schema switch
            {
                "Person" => Person(draws),
                "Company" => Company(draws),
                _ => Ship(draws),
            }
        );
        if (schema == "Person" && draws.Next(2) == 0)
            entity.AddRaw("birthDate", Text($"{1940 + draws.Next(60)}-{1 + draws.Next(12):D2}-{1 + draws.Next(28):D2}"));
        if (schema == "Company" && draws.Next(4) == 0)
            entity.AddRaw("registrationNumber", Text($"{10_000_000 + number}"));
        if (schema == "Vessel" && draws.Next(3) > 0)
            entity.AddRaw("imoNumber", Text($"{5_000_000 + number}"));
        if (draws.Next(2) == 0)
            entity.AddRaw("country", Countries[draws.Next(Countries.Length)]);
        return entity;
    }

    private string Person(Draws draws)
    {
        var given = persons.Common(draws);
        var last = draws.Next(3) == 0 ? persons.Common(draws) : persons.Rare(draws);
        return draws.Next(3) switch
        {
            0 => $"{given} {last}",
            1 => $"{given} {persons.Common(draws)} {last}",
            _ => $"{given} {persons.Rare(draws)} {last}",
        };
    }

    private string Company(Draws draws)
    {
        var (own, kind) = (bodies.Rare(draws), bodies.Common(draws));
        var form = Forms[draws.Next(Forms.Length)];
        return draws.Next(2) == 0 ? $"{own} {kind} {form}" : $"{own} {bodies.Rare(draws)} {kind} {form}";
    }

    private string Ship(Draws draws) =>
        draws.Next(4) switch
        {
            0 => bodies.Rare(draws),
            1 => Text($"{bodies.Common(draws)} {1 + draws.Next(40)}"),
            2 => $"{persons.Common(draws)} {bodies.Common(draws)}",
            _ => $"{bodies.Rare(draws)} {bodies.Common(draws)}",
        };

    private static Draws Draws(int number, ulong purpose) => new(Seed + (((ulong)number << 2 | purpose) << 20));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
