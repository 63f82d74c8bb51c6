using Waybill.FollowTheMoney.Texts;
using Waybill.FollowTheMoney.Types;

namespace Waybill.FollowTheMoney.Entities;

/// <summary>Picks what an entity is called when nobody said.</summary>
internal static class Captions
{
    public static string Pick(Entity entity)
    {
        foreach (var property in entity.Schema.Caption)
        {
            if (entity.Get(property.Name) is { Count: > 0 } values)
                return property.Type == PropertyTypes.Name ? CentralName.Of(values) : values[0];
        }

        return entity.Schema.Label;
    }
}
