using Waybill.Core.Claims;

namespace Waybill.Core.Frames;

/// <summary>A kind of proposition, with the roles that its parties and things play. Frames are data: <c>frames.yaml</c>.</summary>
/// <param name="Name">The frame's name, in Pascal case, such as <c>Transfer</c>.</param>
/// <param name="Meaning">One sentence of what it states.</param>
/// <param name="Roles">Its roles, in the order in which they are shown.</param>
/// <param name="Counts">What its quantity counts: the role whose fillers are counted; null when the frame has none.</param>
public sealed record Frame(string Name, string Meaning, IReadOnlyList<Role> Roles, string? Counts)
{
    /// <summary>True when the frame has that role.</summary>
    public bool HasRole(string role) => Roles.Any(r => r.Name == role);

    /// <summary>Puts fillers into the frame's order of roles and leaves out empty roles.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Mention>> InOrder(IReadOnlyDictionary<string, IReadOnlyList<Mention>> fillers)
    {
        var ordered = new OrderedDictionary<string, IReadOnlyList<Mention>>();
        foreach (var role in Roles)
        {
            if (fillers.TryGetValue(role.Name, out var mentions) && mentions.Count > 0)
                ordered.Add(role.Name, mentions);
        }

        return ordered;
    }
}

/// <summary>A part that something plays in a frame.</summary>
/// <param name="Name">The role's name, in lower camel case, such as <c>inReturnFor</c>.</param>
/// <param name="Filler">What fills it.</param>
/// <param name="Meaning">One phrase of what the filler does there.</param>
/// <param name="Identity">
/// True when the role is part of a proposition's identity, so that claims with different fillers speak of different things; false for
/// detail such as a route or a status.
/// </param>
public sealed record Role(string Name, RoleFiller Filler, string Meaning, bool Identity);

/// <summary>What kind of thing fills a role.</summary>
public enum RoleFiller
{
    /// <summary>A state, body, firm or person.</summary>
    Party,

    /// <summary>Goods, weapons or cargo.</summary>
    Goods,

    /// <summary>A port, plant, town or region.</summary>
    Place,

    /// <summary>A ship, train or aircraft.</summary>
    Vessel,

    /// <summary>A resolution, treaty, sanction or law.</summary>
    Instrument,

    /// <summary>Words of the text that no catalogue classes.</summary>
    Phrase,
}
