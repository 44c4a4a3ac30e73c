import type { Schema, Struct } from '@strapi/strapi';

export interface EmulationMember extends Struct.ComponentSchema {
  collectionName: 'components_emulation_members';
  info: {
    description: 'M\u1ED9t \u0111\u01A1n v\u1ECB trong c\u1EE5m thi \u0111ua c\u1EE7a m\u1ED9t n\u0103m';
    displayName: 'Th\u00E0nh vi\u00EAn c\u1EE5m';
  };
  attributes: {
    organisation: Schema.Attribute.Relation<'oneToOne', 'api::organisation.organisation'>;
    role: Schema.Attribute.Enumeration<['leader', 'deputy', 'member']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'member'>;
  };
}

export interface EmulationTarget extends Struct.ComponentSchema {
  collectionName: 'components_emulation_targets';
  info: {
    description: 'M\u1EE9c \u0111\u01B0\u1EE3c giao cho m\u1ED9t ch\u1EC9 ti\u00EAu th\u1ED1ng k\u00EA';
    displayName: 'Ch\u1EC9 ti\u00EAu giao';
  };
  attributes: {
    indicator: Schema.Attribute.Relation<'oneToOne', 'api::indicator.indicator'>;
    note: Schema.Attribute.String;
    value: Schema.Attribute.Decimal & Schema.Attribute.Required;
  };
}

export interface EmulationYear extends Struct.ComponentSchema {
  collectionName: 'components_emulation_years';
  info: {
    description: 'Th\u00E0nh vi\u00EAn, giao \u01B0\u1EDBc v\u00E0 ch\u1EC9 ti\u00EAu c\u1EE7a c\u1EE5m trong m\u1ED9t n\u0103m';
    displayName: 'N\u0103m thi \u0111ua';
  };
  attributes: {
    members: Schema.Attribute.Component<'emulation.member', true>;
    pactSignedOn: Schema.Attribute.Date;
    targets: Schema.Attribute.Component<'emulation.target', true>;
    year: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1945;
        },
        number
      >;
  };
}

export interface MediaPhoto extends Struct.ComponentSchema {
  collectionName: 'components_media_photos';
  info: {
    description: 'M\u1ED9t \u1EA3nh c\u00F9ng ch\u00FA th\u00EDch, ng\u01B0\u1EDDi ch\u1EE5p v\u00E0 m\u00F4 t\u1EA3 cho ng\u01B0\u1EDDi kh\u00F4ng nh\u00ECn th\u1EA5y';
    displayName: '\u1EA2nh c\u00F3 ch\u00FA th\u00EDch';
  };
  attributes: {
    alt: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    caption: Schema.Attribute.Text;
    credit: Schema.Attribute.String;
    image: Schema.Attribute.Media<'images'> & Schema.Attribute.Required;
  };
}

export interface PersonPosition extends Struct.ComponentSchema {
  collectionName: 'components_person_positions';
  info: {
    description: 'M\u1ED9t ch\u1EE9c v\u1EE5 trong m\u1ED9t kho\u1EA3ng th\u1EDDi gian';
    displayName: 'Ch\u1EE9c v\u1EE5';
  };
  attributes: {
    from: Schema.Attribute.Date;
    organisation: Schema.Attribute.Relation<'oneToOne', 'api::organisation.organisation'>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    to: Schema.Attribute.Date;
  };
}

export interface ProgrammeGoal extends Struct.ComponentSchema {
  collectionName: 'components_programme_goals';
  info: {
    description: 'M\u1EE5c ti\u00EAu c\u1EE7a ch\u01B0\u01A1ng tr\u00ECnh trong m\u1ED9t k\u1EF3';
    displayName: 'M\u1EE5c ti\u00EAu';
  };
  attributes: {
    indicator: Schema.Attribute.Relation<'oneToOne', 'api::indicator.indicator'>;
    period: Schema.Attribute.String & Schema.Attribute.Required;
    text: Schema.Attribute.String;
    value: Schema.Attribute.Decimal;
  };
}

export interface SharedContact extends Struct.ComponentSchema {
  collectionName: 'components_shared_contacts';
  info: {
    description: '\u0110\u1ECBa ch\u1EC9, \u0111i\u1EC7n tho\u1EA1i, th\u01B0 \u0111i\u1EC7n t\u1EED';
    displayName: 'Li\u00EAn h\u1EC7';
  };
  attributes: {
    address: Schema.Attribute.String;
    email: Schema.Attribute.Email;
    fax: Schema.Attribute.String;
    phone: Schema.Attribute.String;
    website: Schema.Attribute.String;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    description: 'Ti\u00EAu \u0111\u1EC1 v\u00E0 m\u00F4 t\u1EA3 cho m\u00E1y t\u00ECm ki\u1EBFm';
    displayName: 'SEO';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 320;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_sources';
  info: {
    description: 'N\u01A1i tin \u0111\u01B0\u1EE3c \u0111\u0103ng l\u1EA7n \u0111\u1EA7u';
    displayName: 'Ngu\u1ED3n';
  };
  attributes: {
    attribution: Schema.Attribute.String;
    name: Schema.Attribute.String;
    url: Schema.Attribute.String;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'emulation.member': EmulationMember;
      'emulation.target': EmulationTarget;
      'emulation.year': EmulationYear;
      'media.photo': MediaPhoto;
      'person.position': PersonPosition;
      'programme.goal': ProgrammeGoal;
      'shared.contact': SharedContact;
      'shared.seo': SharedSeo;
      'shared.source': SharedSource;
    }
  }
}
